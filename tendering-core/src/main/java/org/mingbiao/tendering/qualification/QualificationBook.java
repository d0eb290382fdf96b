package org.mingbiao.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.BID_LATE;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.NOT_QUALIFIED;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;
import org.mingbiao.tendering.qualification.ApplicationEntry.Act;

/** The blind book of the applications to one tender. Whoever writes in it holds the tender's row lock. */
public final class QualificationBook {
  private final BlindLedger ledger;
  private final Tender tender;
  private final Terms terms;
  private final TenderLaw law;

  public QualificationBook(BlindLedger ledger, Tender tender, Terms terms, TenderLaw law) {
    this.law = law;
    this.ledger = ledger;
    this.tender = tender;
    this.terms = terms;
  }

  /** Takes an application, the first or a better one, strictly before the end of the application time. */
  public QualificationFact.Acted apply(Consortium applicant, List<String> files, Instant now) {
    requirePrequalification();
    if (!now.isBefore(terms.applicationUntil())) {
      throw RefusedException.of(BID_LATE).at("application").with(Map.of("until", terms.applicationUntil(), "now", now));
    }
    applicant.require(terms.consortia(), law);
    if (files.isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("files");
    return add(new ApplicationEntry(Act.APPLIED, applicant.leader(), applicant.members(), applicant.agreementSha256(), files, null, now));
  }

  /** @param reason why it does not pass; required then, and told to the applicant */
  public QualificationFact.Acted decide(UUID party, boolean passes, String reason, Instant now) {
    requireClosed(now);
    ApplicationEntry application = standing().get(party);
    if (application == null) throw RefusedException.of(NOT_FOUND).with(Map.of("applicant", party));
    if (!passes && (reason == null || reason.isBlank())) throw RefusedException.of(FIELD_REQUIRED).at("reason");
    return add(new ApplicationEntry(passes ? Act.PASSED : Act.FAILED, party, application.members(), application.agreementSha256(),
        application.files(), passes ? null : reason.strip(), now));
  }

  /**
   * All applications with their latest state, for those who decide them.
   *
   * @throws RefusedException {@code SECRET_YET} while applications may still come
   */
  public List<ApplicationEntry> applications(Instant now) {
    requireClosed(now);
    return List.copyOf(standing().values());
  }

  public Optional<ApplicationEntry> own(UUID party) {
    return Optional.ofNullable(standing().get(party));
  }

  /** Ends the prequalification; with too few passed the tender has to be repeated. */
  public QualificationFact.Closed close(Instant now) {
    List<ApplicationEntry> all = applications(now);
    if (all.stream().anyMatch(application -> application.act() == Act.APPLIED)) throw RefusedException.of(WRONG_STAGE).at("applications");
    long passed = all.stream().filter(application -> application.act() == Act.PASSED).count();
    boolean enough = law.in(TenderLaw.PREQUALIFIED).find("S19").map(rule -> passed >= rule.count()).orElse(true);
    return new QualificationFact.Closed(tender.id, enough);
  }

  /** Whether a bidder may bid: everybody without a prequalification, else who passed, with the same members. */
  public void requireQualified(Consortium bidder) {
    if (terms.qualification() == Qualification.WITH_BIDS) return;
    ApplicationEntry application = standing().get(bidder.leader());
    if (application == null || application.act() != Act.PASSED) throw RefusedException.of(NOT_QUALIFIED);
    bidder.requireSame(application.consortium(), law);
  }

  private void requirePrequalification() {
    if (terms.qualification() != Qualification.BEFORE_BIDS) throw RefusedException.of(WRONG_STAGE).at("qualification");
  }

  private void requireClosed(Instant now) {
    requirePrequalification();
    if (now.isBefore(terms.applicationUntil())) throw RefusedException.of(SECRET_YET);
  }

  private Map<UUID, ApplicationEntry> standing() {
    Map<UUID, ApplicationEntry> standing = new LinkedHashMap<>();
    ledger.read(BlindBook.APPLICATIONS, tender.id, ApplicationEntry.class).forEach(entry -> standing.put(entry.party(), entry));
    return standing;
  }

  private QualificationFact.Acted add(ApplicationEntry entry) {
    ledger.add(BlindBook.APPLICATIONS, tender.id, entry);
    return new QualificationFact.Acted(tender.id, entry);
  }
}
