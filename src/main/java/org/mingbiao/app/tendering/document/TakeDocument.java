package org.mingbiao.app.tendering.document;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Download;
import org.mingbiao.tendering.project.Tender;

/** Hands out a file of an announced document to anybody (电子招标投标办法 第二十条), and notes it where nobody can read or count it. */
@ApplicationScoped
public class TakeDocument {
  @Inject Clock clock;
  @Inject Doors doors;
  @Inject BlindLedger ledger;

  /** @throws RefusedException {@code NOT_FOUND} before the announcement or for a file of another tender */
  @Transactional
  public Attachment take(Actor actor, UUID id, UUID file, String address) {
    Attachment known = WriteDocument.files(doors.announced(id).id).stream().filter(kept -> kept.id.equals(file)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("file", file)));
    Tender tender = Tender.locked(id);
    if (tender.takesBids(clock.instant())) note(actor, tender, known, address);
    return known;
  }

  /** A full book refuses nobody the document. */
  private void note(Actor actor, Tender tender, Attachment file, String address) {
    UUID party = doors.find(actor).map((Party unit) -> unit.id).orElse(null);
    try {
      ledger.add(BlindBook.DOWNLOADS, tender.id, new Download(party, address, file.sha256, clock.instant()));
    } catch (RefusedException full) {
      if (full.refusal != TOO_MANY) throw full;
    }
  }
}
