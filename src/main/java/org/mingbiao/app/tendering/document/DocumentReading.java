package org.mingbiao.app.tendering.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.edge.problem.Problems;
import org.mingbiao.app.road.ChosenMethod;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.shared.calendar.Calendars;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Addendum;
import org.mingbiao.tendering.document.Question;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.TermsCheck;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Puts together what the agency's pages of a document show. */
@ApplicationScoped
class DocumentReading {
  private static final Addendum.Wish AFFECTING = new Addendum.Wish("", true, Map.of(), null);
  @Inject LawBook book;
  @Inject Clock clock;
  @Inject ClarifyDocument clarify;

  DocumentView of(Tender tender, Language language) {
    Optional<TenderDocument> current = TenderDocument.latest(tender.id);
    Terms terms = current.map(document -> document.terms).orElse(null);
    TenderLaw law = TenderLaw.of(book, tender);
    List<RefusedException> faults = terms == null ? List.of() : TermsCheck.faults(tender, terms, law);
    return new DocumentView(tender.id, tender.title, tender.stage, current.map(d -> d.number).orElse(0), terms,
        current.map(d -> d.digest).orElse(null), current.map(d -> d.writtenAt).orElse(null), current.map(d -> d.filedAt).orElse(null),
        WriteDocument.files(tender.id).stream().map(DocumentApi.File::of).toList(),
        faults.stream().map(fault -> Problems.fault(fault, language)).toList(), lots(tender, terms, law), methods(tender),
        Question.open(tender.id).stream().map(DocumentApi.Asked::of).toList(), tender.bidDeadline, forecast(tender));
  }

  private Instant forecast(Tender tender) {
    Instant now = clock.instant();
    return tender.takesBids(now) ? clarify.extension(tender, AFFECTING, Calendars.current(), now).deadline() : null;
  }

  private static List<DocumentView.LotFields> lots(Tender tender, Terms terms, TenderLaw law) {
    return tender.lots.stream().map(lot -> new DocumentView.LotFields(lot.number, lot.title, bondMax(lot, law), TermsForm.field(lot, "maximumPrice"),
        TermsForm.field(lot, "bond"), TermsForm.field(lot, "bondForms"), TermsForm.field(lot, "performanceBondRate"), TermsForm.field(lot, "coreProduct"),
        terms == null ? null : terms.lot(lot.id))).toList();
  }

  /** The most that the law lets the bond of a lot be. */
  private static BigDecimal bondMax(Lot lot, TenderLaw law) {
    BigDecimal share = lot.estimate.multiply(law.rule("S26C").rate().fraction()).setScale(2, RoundingMode.DOWN);
    return law.rules("S26W", "S26G", "S26D").map(rule -> rule.amount()).reduce(share, BigDecimal::min);
  }

  private static List<DocumentView.Choice> methods(Tender tender) {
    return Packs.IDS.stream().map(Packs::pack).filter(pack -> ChosenMethod.fits(pack, tender))
        .map(pack -> new DocumentView.Choice(pack.id(), pack.title())).toList();
  }
}
