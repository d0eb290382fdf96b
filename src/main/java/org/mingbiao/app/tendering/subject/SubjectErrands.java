package org.mingbiao.app.tendering.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Errand;
import org.mingbiao.app.road.Reader;
import org.mingbiao.app.road.Waiting;
import org.mingbiao.shared.party.Party;

/** What a unit still has to say of itself before it can take part. */
@ApplicationScoped
public class SubjectErrands implements Waiting {
  @Inject Doors doors;

  @Override public List<Errand> waiting(Reader reader) {
    boolean bidder = reader.actor().is(Roles.BIDDER);
    if (!bidder && !reader.actor().is(Roles.AGENT)) return List.of();
    SubjectTexts words = reader.language().words(SubjectTexts.class);
    Optional<Party> party = doors.find(reader.actor());
    if (party.isEmpty()) return List.of(new Errand(words.errandJoin(), "/subject", null));
    return bidder && party.get().basicAccount == null ? List.of(new Errand(words.errandAccount(), "/subject", null)) : List.of();
  }
}
