package org.mingbiao.app.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.CONSORTIUM_AGREEMENT_MISSING;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.JointAgreement;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Agreements of consortia (联合体协议, 招标投标法 第三十一条): blind with the bid until the opening, from then on papers of the bid. */
@ApplicationScoped
public class Agreements {
  public static final String PURPOSE = "consortium-agreement";
  static final long BYTES_MAX = 50L << 20;
  /** The most files that one bidder may upload for one tender. */
  static final int FILES_MAX = 20;

  @Inject Clock clock;
  @Inject AttachmentStore store;
  @Inject BlindLedger ledger;

  /** @return the digest by which a bid names the file */
  public String keep(UUID tender, Party bidder, String name, InputStream bytes) {
    return QuarkusTransaction.requiringNew().call(() -> {
      Tender.locked(tender);
      if (of(tender, bidder.id).size() >= FILES_MAX) throw RefusedException.of(TOO_MANY).with(Map.of("max", FILES_MAX));
      AttachmentStore.Stored stored = store.put(bytes, BYTES_MAX);
      ledger.add(BlindBook.AGREEMENTS, tender, new JointAgreement(bidder.id, stored.sha256(), stored.bytes(), name, clock.instant()));
      return stored.sha256();
    });
  }

  /** @throws RefusedException {@code CONSORTIUM_AGREEMENT_MISSING} where a consortium names a file that its leader did not upload */
  void require(UUID tender, SubmitBid.Bidder bidder, TenderLaw law) {
    if (bidder.members().isEmpty()) return;
    if (of(tender, bidder.party().id).stream().noneMatch(kept -> kept.sha256().equals(bidder.agreementSha256()))) {
      throw law.in(TenderLaw.CONSORTIUM).rule("S31").refused(CONSORTIUM_AGREEMENT_MISSING).at("agreement");
    }
  }

  /** Puts the agreement among the papers of a bid that has stepped out of its book. */
  public void reveal(Bid bid) {
    if (bid.agreement == null) return;
    JointAgreement kept = of(bid.tender, bid.party).stream().filter(each -> each.sha256().equals(bid.agreement)).findFirst()
        .orElseThrow(() -> new IllegalStateException("the agreement of a bid is in no book: " + bid.id));
    Attachment.of(bid.id, PURPOSE, kept.name(), "application/octet-stream", new AttachmentStore.Stored(kept.sha256(), kept.bytes()), kept.at()).persist();
  }

  private List<JointAgreement> of(UUID tender, UUID party) {
    return ledger.read(BlindBook.AGREEMENTS, tender, JointAgreement.class).stream().filter(kept -> kept.party().equals(party)).toList();
  }
}
