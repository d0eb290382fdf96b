package org.mingbiao.app.centre.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.rating.Grade;
import org.mingbiao.centre.rating.Rating;
import org.mingbiao.centre.rating.RatingStage;
import org.mingbiao.shared.term.Terms;

/** Bad ratings that wait to be called back and mended: for clerks who did not handle the errand, and for the supervisor. */
@ApplicationScoped
public class RatingRoad implements Waiting {
  private static final Set<Grade> BAD = EnumSet.of(Grade.BAD, Grade.VERY_BAD);
  private static final Set<RatingStage> OWED = EnumSet.of(RatingStage.GIVEN, RatingStage.CALLED_BACK);

  @Override public List<Errand> waiting(Reader reader) {
    boolean supervisor = reader.actor().is(Roles.SUPERVISOR);
    if (!supervisor && !reader.actor().is(Roles.CLERK)) return List.of();
    return Rating.<Rating>find("grade in ?1 and stage in ?2 order by ratedAt, id", BAD, OWED).page(0, ERRANDS_MAX).stream()
        .flatMap(rating -> errand(rating, supervisor, reader)).toList();
  }

  private static Stream<Errand> errand(Rating rating, boolean supervisor, Reader reader) {
    Casefile casefile = Casefile.require(rating.casefile);
    if (reader.actor().username().equals(casefile.handler)) return Stream.empty();
    RatingTexts words = reader.language().words(RatingTexts.class);
    String title = Item.require(casefile.item).title;
    Instant due = Terms.open(casefile.id).stream().filter(term -> rating.id.equals(term.about) && term.dueAt != null)
        .map(term -> term.dueAt).findFirst().orElse(null);
    String text = rating.stage == RatingStage.GIVEN ? words.errandCall(title) : words.errandMend(title);
    return Stream.of(new Errand(text, (supervisor ? "/supervisor/ratings/" : "/clerk/ratings/") + rating.id, due));
  }
}
