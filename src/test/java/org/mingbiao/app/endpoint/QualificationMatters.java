package org.mingbiao.app.endpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.story.Story;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.tendering.expert.CommitteeBook;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.SeatEntry.Role;

/** The application of bidder1, and the committee that judges it: the same people who review the other tender, so that the strangers are the same. */
@ApplicationScoped
class QualificationMatters implements Matters {
  @Inject BlindLedger ledger;
  @Inject Journal journal;
  @Inject Clock clock;

  @Override public Map<String, String> plant(Planting planting) {
    Story story = planting.applied();
    seat(UUID.fromString(story.tender), planting.story().members);
    String member = planting.story().members.get(0);
    QuarkusTransaction.requiringNew().run(() ->
        journal.record(new CommitteeBook(ledger, UUID.fromString(story.tender), UUID.fromString(story.tender)).checkIn(member, clock.instant())));
    var own = planting.scene().as("bidder1").get(story.at("/qualification/application")).then().statusCode(200).extract();
    String party = own.path("party");
    String file = own.path("files[0].sha256");
    return Map.of("{id}/qualification", story.tender, "qualification/applications/{party}", party, "qualification/committee/{party}", party,
        "qualification/applications/{party}/files/{sha256}", file, "qualification/committee/{party}/files/{sha256}", file);
  }

  private void seat(UUID tender, List<String> members) {
    QuarkusTransaction.requiringNew().run(() -> members.forEach(member -> {
      CommitteeBook book = new CommitteeBook(ledger, tender, tender);
      journal.record(book.seat(book.seats().size() + 1, member, Expert.byUsername(member).id, Role.EXPERT, clock.instant()));
    }));
  }
}
