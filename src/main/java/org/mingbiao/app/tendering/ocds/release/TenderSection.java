package org.mingbiao.app.tendering.ocds.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.notice.Notice;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.LotItem;
import org.mingbiao.tendering.project.Method;

/** The section {@code tender}: what is bought, how, until when, with which papers. */
record TenderSection(Material material, Known known, String site) {

  Release.Tender section(List<Release.Reference> tenderers) {
    var tender = material.tender();
    Terms terms = terms();
    Instant offered = terms.offerFrom().isBefore(known.announcedAt) ? known.announcedAt : terms.offerFrom();
    return new Release.Tender(tender.code, tender.title, status(), Release.Value.yuan(tender.budget),
        tender.method == Method.OPEN ? "open" : "selective", tender.invitationGround, category(tender.kind),
        tender.kind == Kind.CONSULTING ? List.of("consultingServices") : List.of(), List.of("electronicSubmission"), site + "/tenders/" + tender.id + "/public",
        new Release.Period(second(offered), second(known.deadline)),
        Parties.reference(material.party(tender.agent)), tender.lots.stream().map(lot -> lot(lot, terms)).toList(),
        tender.lots.stream().flatMap(lot -> lot.items.stream()).map(TenderSection::item).toList(), tenderers == null ? null : tenderers.size(),
        tenderers, documents(), amendments());
  }

  /** The terms of the version that was in force. */
  private Terms terms() {
    List<TenderDocument> until = material.versions().stream().filter(version -> !second(version.writtenAt).isAfter(known.at)).toList();
    return until.get(until.size() - 1).terms;
  }

  private String status() {
    if (known.terminated) return "cancelled";
    if (!known.concluded) return "active";
    return known.failed.size() == material.tender().lots.size() ? "unsuccessful" : "complete";
  }

  private static String category(Kind kind) {
    return switch (kind) {
      case WORKS, EPC -> "works";
      case GOODS -> "goods";
      case SERVICES, CONSULTING -> "services";
    };
  }

  private Release.Lot lot(Lot lot, Terms terms) {
    return new Release.Lot(Material.number(lot), lot.title, status(lot), Release.Value.yuan(terms.lot(lot.id).maximumPrice()));
  }

  private String status(Lot lot) {
    if (known.failed.contains(lot.id)) return "unsuccessful";
    if (known.contracts.containsKey(lot.id)) return "complete";
    return known.terminated ? "cancelled" : "active";
  }

  private static Release.Item item(LotItem item) {
    BigDecimal quantity = item.quantity == null ? null : item.quantity.stripTrailingZeros();
    return new Release.Item(item.lot.number + "-" + item.number, item.description, classification(item.classification), quantity,
        item.unit == null ? null : new Release.Unit(item.unit), Material.number(item.lot));
  }

  private static Release.Classification classification(String both) {
    if (both == null) return null;
    int gap = both.indexOf(' ');
    return gap < 0 ? new Release.Classification(null, both) : new Release.Classification(both.substring(0, gap), both.substring(gap + 1));
  }

  /** In the order of their publication, as a merge of all releases has them. */
  private List<Release.Document> documents() {
    Stream<Release.Document> files = material.files().stream().filter(file -> isOut(file.addedAt)).map(this::file);
    Stream<Release.Document> notices = material.notices().stream().filter(notice -> isOut(notice.publishedAt)).map(this::notice);
    Stream<Release.Document> record = known.shownAt == null ? Stream.empty() : Stream.of(new Release.Document("opening-record", "bidders", null,
        site + "/api/tenders/" + material.tender().id + "/opening/record", known.shownAt, "application/json", null, null));
    return Stream.of(files, notices, record).flatMap(all -> all).sorted(Comparator.comparing(Release.Document::datePublished)).toList();
  }

  private Release.Document file(Attachment file) {
    Instant out = file.addedAt.isBefore(known.announcedAt) ? known.announcedAt : file.addedAt;
    return new Release.Document(file.id.toString(), "biddingDocuments", file.name,
        site + "/tenders/" + material.tender().id + "/document/files/" + file.id, second(out), file.mediaType, file.sha256, null);
  }

  private Release.Document notice(Notice notice) {
    List<String> lots = notice.lot == null ? null : List.of(Material.number(material.lot(notice.lot)));
    return new Release.Document(notice.id.toString(), type(notice.kind), notice.title, site + "/notices/" + notice.id, second(notice.publishedAt),
        "text/html", null, lots);
  }

  private static String type(NoticeKind kind) {
    return switch (kind) {
      case PREQUALIFICATION, INVITATION, SINGLE_SOURCE -> "tenderNotice";
      case CHANGE -> "clarifications";
      case EXCEPTION -> "cancellationDetails";
      case CANDIDATES -> "evaluationReports";
      case RESULT -> "awardNotice";
      case CONTRACT -> "contractNotice";
    };
  }

  private List<Release.Amendment> amendments() {
    return material.addenda().stream().filter(addendum -> isOut(addendum.issuedAt))
        .map(addendum -> new Release.Amendment(String.valueOf(addendum.number), second(addendum.issuedAt), addendum.text)).toList();
  }

  private boolean isOut(Instant published) {
    return !second(published).isAfter(known.at);
  }

  static Instant second(Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
  }
}
