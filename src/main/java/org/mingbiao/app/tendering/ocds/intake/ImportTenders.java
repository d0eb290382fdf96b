package org.mingbiao.app.tendering.ocds.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.mingbiao.app.tendering.ocds.intake.Outcome.Verdict;
import org.mingbiao.app.tendering.ocds.standard.Schemas;
import org.mingbiao.app.tendering.project.RegisterTender;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.ocds.Origin;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.subject.Joining;

/**
 * Brings published tenders in. Each process of a file is registered in a transaction of its own or refused with its reasons;
 * one that was registered before is not registered again, whoever imports it.
 */
@ApplicationScoped
public class ImportTenders {
  /** The most bytes of a file. */
  public static final int FILE_BYTES_MAX = 16 << 20;
  /** The purpose of the imported file among a tender's attachments. */
  static final String SOURCE = "ocds-source";
  @Inject Clock clock;
  @Inject Journal journal;
  @Inject Schemas schemas;
  @Inject AttachmentStore store;
  @Inject RegisterTender register;

  /** A file that somebody brings. @param agency for whom the projects are registered */
  public record Bringing(byte[] file, String name, Party agency, Stated stated) {}

  /** What {@link #take} would do; nothing is entered. */
  public List<Outcome> look(Bringing bringing) {
    return Contents.of(bringing.file(), schemas).stream().map(process -> look(process, bringing)).toList();
  }

  /** Registers what may be registered. */
  public List<Outcome> take(Bringing bringing) {
    AttachmentStore.Stored kept = store.put(new ByteArrayInputStream(bringing.file()), FILE_BYTES_MAX);
    return Contents.of(bringing.file(), schemas).stream().map(process -> take(process, bringing, kept)).toList();
  }

  private Outcome look(ContractingProcess process, Bringing bringing) {
    if (!process.flaws().isEmpty()) return Outcome.of(process, Verdict.REFUSED, null, process.flaws());
    Reading.Read read = Reading.of(process, bringing.stated(), schemas);
    if (!read.flaws().isEmpty()) return Outcome.of(process, Verdict.REFUSED, null, read.flaws());
    Outcome fit = Outcome.of(process, Verdict.REGISTRABLE, read.draft(), List.of());
    Optional<Outcome> known = QuarkusTransaction.requiringNew().call(() -> known(process, fit, bringing.agency()));
    return known.orElseGet(() -> ruled(process, read.draft(), () -> {
      register.check(bringing.agency().id, read.draft().entry());
      return fit;
    }));
  }

  private static Outcome ruled(ContractingProcess process, Draft draft, Callable<Outcome> act) {
    try {
      return QuarkusTransaction.requiringNew().call(act);
    } catch (RefusedException refused) {
      return Outcome.of(process, Verdict.REFUSED, null, draft.refusedBy(refused));
    }
  }

  private Outcome take(ContractingProcess process, Bringing bringing, AttachmentStore.Stored kept) {
    Outcome looked = look(process, bringing);
    if (looked.verdict() != Verdict.REGISTRABLE) return looked;
    Draft draft = Reading.of(process, bringing.stated(), schemas).draft();
    return ruled(process, draft, () -> {
      Origin.lock(process.ocid());
      return known(process, looked, bringing.agency()).orElseGet(() -> enter(process, draft, looked, bringing, kept));
    });
  }

  private Outcome enter(ContractingProcess process, Draft draft, Outcome looked, Bringing bringing, AttachmentStore.Stored kept) {
    Instant now = clock.instant();
    Tender tender = register.register(bringing.agency().id, draft.entry(), buyer(draft.buyer(), now));
    Origin origin = Origin.of(tender.id, Reading.source(process, kept.sha256()), draft.value(), now);
    origin.persist();
    Attachment.of(tender.id, SOURCE, bringing.name(), "application/json", kept, now).persist();
    journal.record(origin.imported());
    return looked.as(Verdict.REGISTERED, tender.id, tender.code);
  }

  /** Another agency learns that the process is known, and its tender only once that is announced. */
  private static Optional<Outcome> known(ContractingProcess process, Outcome fit, Party reader) {
    return Origin.byOcid(process.ocid()).map(origin -> {
      Tender tender = Tender.require(origin.tender);
      boolean shown = tender.announcedAt != null || reader.id.equals(tender.agent) || reader.id.equals(tender.buyer);
      return fit.as(Verdict.KNOWN, shown ? tender.id : null, shown ? tender.code : null);
    });
  }

  private UUID buyer(Buyer buyer, Instant now) {
    return Party.byCode(buyer.code()).map(party -> party.id).orElseGet(() -> {
      Party named = buyer.foreign() == null ? Joining.named(buyer.code(), buyer.name(), PartyKind.BUYER, now)
          : Party.foreign(buyer.foreign(), buyer.name(), Set.of(PartyKind.BUYER), now);
      named.persist();
      journal.record(named.registered());
      return named.id;
    });
  }
}
