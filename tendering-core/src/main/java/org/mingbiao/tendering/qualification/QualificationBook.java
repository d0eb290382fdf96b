package org.mingbiao.tendering.qualification;

import static org.mingbiao.shared.refusal.Refusal.BID_LATE;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;
import static org.mingbiao.shared.refusal.Refusal.NOT_QUALIFIED;
import static org.mingbiao.shared.refusal.Refusal.SCORE_OUT_OF_RANGE;
import static org.mingbiao.shared.refusal.Refusal.SECRET_YET;
import static org.mingbiao.shared.refusal.Refusal.WRONG_STAGE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
import org.mingbiao.tendering.qualification.ApplicationEntry.ApplicationFile;

/** The blind book of the applications to one tender. Whoever writes in it holds the tender's row lock. */
public final class QualificationBook {
  public static final BigDecimal POINTS_MAX = new BigDecimal("100");

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
  public QualificationFact.Acted apply(Consortium applicant, List<ApplicationFile> files, Instant now) {
    requirePrequalification();
    if (!now.isBefore(terms.applicationUntil())) {
      throw RefusedException.of(BID_LATE).at("application").with(Map.of("until", terms.applicationUntil(), "now", now));
    }
    applicant.require(terms.consortia(), law);
    if (files.isEmpty()) throw RefusedException.of(FIELD_REQUIRED).at("files");
    return add(new ApplicationEntry(Act.APPLIED, applicant.leader(), applicant.members(), applicant.agreementSha256(), files, null, null, null,
        now));
  }

  /**
   * Writes down what one seat finds; it may change its mind until all is decided.
   *
   * @param ranked whether places are limited, so that points are needed
   */
  public QualificationFact.Acted judge(Judgement judgement, boolean ranked, Instant now) {
    requireClosed(now);
    ApplicationEntry application = standing().get(judgement.party());
    if (application == null) throw RefusedException.of(NOT_FOUND).with(Map.of("applicant", judgement.party()));
    if (application.act() != Act.APPLIED) throw RefusedException.of(WRONG_STAGE).at("applicant");
    boolean silent = judgement.reason() == null || judgement.reason().isBlank();
    if (!judgement.passes() && silent) throw RefusedException.of(FIELD_REQUIRED).at("reason");
    if (ranked) requirePoints(judgement.points());
    return add(application.judged(judgement, now));
  }

  /** What a seat found is void: its member was replaced. */
  public QualificationFact.Acted empty(int seat, Instant now) {
    return add(ApplicationEntry.voided(seat, now));
  }

  private static void requirePoints(BigDecimal points) {
    if (points == null) throw RefusedException.of(FIELD_REQUIRED).at("points");
    if (points.signum() < 0 || points.compareTo(POINTS_MAX) > 0) {
      throw RefusedException.of(SCORE_OUT_OF_RANGE).at("points").with(Map.of("min", 0, "max", POINTS_MAX, "given", points));
    }
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

  /** What one seat found of one application last. */
  public Optional<ApplicationEntry> found(UUID party, int seat) {
    return Optional.ofNullable(new Ballot(List.of(seat), entries()).of(party).get(seat));
  }

  /** Whether every seat has judged every application. @throws RefusedException {@code SECRET_YET} while applications may still come */
  public boolean isJudged(Collection<Integer> seats, Instant now) {
    Ballot ballot = new Ballot(seats, entries());
    return applications(now).stream().allMatch(application -> ballot.isComplete(application.party()));
  }

  /** How it all ends: the decisions to journal, and whether enough have passed. */
  public record Decided(List<QualificationFact.Acted> acts, boolean enough) {}

  /**
   * Decides every application by more than half of the seats.
   *
   * @param places how many may pass, or null
   * @throws RefusedException {@code WRONG_STAGE} while a seat has not judged an application
   */
  public Decided decide(Collection<Integer> seats, Integer places, Instant now) {
    List<ApplicationEntry> all = applications(now);
    boolean judged = all.isEmpty() || !seats.isEmpty() && isJudged(seats, now);
    if (!judged) throw RefusedException.of(WRONG_STAGE).at("applications");
    Map<UUID, String> why = new Ballot(seats, entries()).outcome(all.stream().map(ApplicationEntry::party).toList(), places);
    List<QualificationFact.Acted> acts = new ArrayList<>();
    all.forEach(application -> acts.add(add(application.decided(why.get(application.party()), now))));
    long passed = why.values().stream().filter(reason -> reason == null).count();
    return new Decided(acts, passed >= least());
  }

  /** How many must pass so that the tender goes on; one where the law names no number. */
  public int least() {
    return law.in(TenderLaw.PREQUALIFIED).find("S19").map(rule -> rule.count()).orElse(1);
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
    entries().stream().filter(ApplicationEntry::stands).forEach(entry -> standing.put(entry.party(), entry));
    return standing;
  }

  private List<ApplicationEntry> entries() {
    return ledger.read(BlindBook.APPLICATIONS, tender.id, ApplicationEntry.class);
  }

  private QualificationFact.Acted add(ApplicationEntry entry) {
    ledger.add(BlindBook.APPLICATIONS, tender.id, entry);
    return new QualificationFact.Acted(tender.id, entry);
  }
}
