package org.mingbiao.app.centre.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.ErrandLaw;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.rating.Rating;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.law.Rule;

/** Takes ratings and follows up the bad ones. */
@ApplicationScoped
public class GiveRating {
  @Inject Clock clock;
  @Inject LawBook book;
  @Inject Journal journal;

  /** @param casefile locked, so that the same errand is not rated twice at once */
  @Transactional
  public Rating give(Casefile casefile, Rating.Opinion opinion) {
    Rating rating = Rating.give(casefile, opinion, Rating.of(casefile.id).isPresent(), rule(casefile, "G11"), clock.instant());
    rating.persist();
    journal.record(rating.given());
    return rating;
  }

  @Transactional
  public void callBack(UUID id, String username, String finding) {
    Rating rating = locked(id);
    journal.record(rating.callBack(by(rating, username), finding));
  }

  @Transactional
  public void mend(UUID id, String username, String measure) {
    Rating rating = locked(id);
    journal.record(rating.mend(by(rating, username), measure));
  }

  @Transactional
  public void exclude(UUID id, String username, String reason) {
    Rating rating = locked(id);
    journal.record(rating.exclude(by(rating, username), reason));
  }

  Rating.FollowUp by(Rating rating, String username) {
    Casefile casefile = Casefile.require(rating.casefile);
    return new Rating.FollowUp(username, casefile.handler, rule(casefile, "G12S"));
  }

  private Rule rule(Casefile casefile, String id) {
    return ErrandLaw.of(book, Item.require(casefile.item), casefile.receivedAt).rule(id);
  }

  private static Rating locked(UUID id) {
    Rating rating = Rating.require(id);
    Casefile.locked(rating.casefile);
    return rating;
  }
}
