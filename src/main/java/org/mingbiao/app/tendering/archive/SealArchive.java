package org.mingbiao.app.tendering.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingbiao.app.edge.store.JournalReading;
import org.mingbiao.app.edge.store.StateFolder;
import org.mingbiao.app.paper.IssuePaper;
import org.mingbiao.app.paper.IssuedPaper;
import org.mingbiao.app.tendering.bid.Agreements;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.paper.FileSignature;
import org.mingbiao.tendering.archive.Archive;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.complaint.Complaint;
import org.mingbiao.tendering.complaint.Objection;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.leave.MethodLeave;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.review.Review;
import org.mingbiao.tendering.source.Opinion;
import org.mingbiao.tendering.source.SoleSource;

/** Gathers what a tender left behind, seals it in one file and closes the tender. */
@ApplicationScoped
public class SealArchive {
  static final long BUNDLE_BYTES_MAX = 64L << 30;

  @Inject Clock clock;
  @Inject LawBook law;
  @Inject Journal journal;
  @Inject AttachmentStore store;
  @Inject StateFolder state;
  @Inject JournalReading reading;
  @Inject ObjectMapper json;
  @Inject IssuePaper issuePaper;

  @Transactional
  public Archive seal(UUID id) {
    Tender tender = Tender.locked(id);
    Instant now = clock.instant();
    List<String> missing = missing(tender).stream().map(Paper::name).toList();
    Archive archive = Archive.seal(id, missing.isEmpty() ? bundle(tender) : new Archive.Bundle("", 0, List.of()), missing,
        TenderLaw.of(law, tender).find("T24").or(() -> TenderLaw.of(law, tender).find("T25D")).orElse(null), now);
    archive.persist();
    journal.record(archive.sealed(), tender.archive(archive.sha256));
    return archive;
  }

  /** What a tender that ended like this must have and has not (归档完整性). */
  public Set<Paper> missing(Tender tender) {
    Set<Paper> missing = EnumSet.noneOf(Paper.class);
    if (tender.announcedAt != null && Notice.count("tender", tender.id) == 0) missing.add(Paper.NOTICE);
    if (tender.announcedAt != null && tender.method != Method.SINGLE_SOURCE && TenderDocument.count("tender", tender.id) == 0) missing.add(Paper.DOCUMENT);
    Opening opening = Opening.findById(tender.id);
    if (opening != null && opening.recordSha256 == null) missing.add(Paper.RECORD);
    for (Lot lot : tender.lots) if (lot.stage == LotStage.CONTRACTED) contracted(lot, missing);
    if (Bond.ofTender(tender.id).stream().anyMatch(bond -> bond.stage == BondStage.HELD || bond.stage == BondStage.FROZEN)) missing.add(Paper.BONDS);
    if (Objection.count("tender = ?1 and answeredAt is null and stage = 'RAISED'", tender.id) > 0) missing.add(Paper.ANSWER);
    if (Complaint.count("tender = ?1 and stage in ('RECEIVED', 'ACCEPTED', 'APPRAISED')", tender.id) > 0) missing.add(Paper.DECISION);
    return missing;
  }

  private static void contracted(Lot lot, Set<Paper> missing) {
    Review review = Review.findById(lot.id);
    Award award = Award.findById(lot.id);
    boolean judged = award == null || !award.isSettled();
    if (judged && (review == null || review.reportSha256 == null)) missing.add(Paper.REPORT);
    if (award == null || award.contractSha256 == null || award.filedAt == null) missing.add(Paper.CONTRACT);
  }

  private Archive.Bundle bundle(Tender tender) {
    try {
      Path file = Files.createTempFile(state.work(), "archive", ".zip");
      try {
        List<Archive.Item> items = write(tender, file);
        try (InputStream in = Files.newInputStream(file)) {
          var stored = store.put(in, BUNDLE_BYTES_MAX);
          return new Archive.Bundle(stored.sha256(), stored.bytes(), items);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Archive.Item> write(Tender tender, Path file) throws IOException {
    List<IssuedPaper> papers = issuePaper.all(tender);
    BundleFile bundle = new BundleFile(file, json);
    try (bundle) {
      bundle.add("journal.json", reading.of(tender.id));
      for (TenderDocument version : TenderDocument.versions(tender.id)) bundle.add("document/" + version.number + ".json", version.terms);
      for (Notice notice : Notice.<Notice>list("tender = ?1 order by number", tender.id)) bundle.add("notice/" + notice.number + ".json", notice);
      for (Bid bid : Bid.ofTender(tender.id)) {
        try (InputStream in = store.open(bid.file.sha256())) {
          bundle.add("bid/" + bid.id + ".mbid", in);
        }
        for (Attachment agreement : Attachment.of(bid.id, Agreements.PURPOSE)) addFile(bundle, agreement);
      }
      for (Award award : Award.ofTender(tender.id)) bundle.add("award/" + tender.lot(award.lot).number + ".json", award);
      for (Objection objection : Objection.ofTender(tender.id)) bundle.add("objection/" + objection.id + ".json", objection);
      for (Complaint complaint : Complaint.ofTender(tender.id)) bundle.add("complaint/" + complaint.id + ".json", complaint);
      for (MethodLeave leave : MethodLeave.of(tender.id)) bundle.add("leave/" + leave.id + ".json", leave);
      for (SoleSource source : SoleSource.<SoleSource>list("tender", tender.id)) bundle.add("source/purchase.json", source);
      for (Opinion opinion : Opinion.of(tender.id)) bundle.add("source/opinion-" + opinion.id + ".json", opinion);
      for (UUID matter : matters(tender)) addFiles(bundle, matter);
      for (IssuedPaper paper : papers) addPaper(bundle, paper);
    }
    return bundle.items();
  }

  /** With its signature beside it. */
  private static void addPaper(BundleFile bundle, IssuedPaper paper) throws IOException {
    String name = "papers/issued/" + paper.number() + "-" + paper.fileName();
    bundle.add(name, new ByteArrayInputStream(paper.bytes()));
    Optional<FileSignature> signature = FileSignature.find(paper.sha256());
    if (signature.isPresent()) bundle.add(name + ".p7s", new ByteArrayInputStream(signature.get().cms));
  }

  private static List<UUID> matters(Tender tender) {
    List<UUID> matters = new ArrayList<>(List.of(tender.id));
    tender.lots.forEach(lot -> matters.add(lot.id));
    return matters;
  }

  private void addFiles(BundleFile bundle, UUID matter) throws IOException {
    for (Attachment paper : Attachment.<Attachment>list("matter = ?1 order by addedAt, id", matter)) addFile(bundle, paper);
  }

  private void addFile(BundleFile bundle, Attachment paper) throws IOException {
    try (InputStream in = store.open(paper.sha256)) {
      bundle.add("papers/" + paper.purpose + "/" + paper.id + "-" + paper.name, in);
    }
  }
}
