package org.mingbiao.app.centre.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.Delivery;
import org.mingbiao.centre.casefile.ErrandLaw;
import org.mingbiao.centre.casefile.Review;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.Law;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.shared.term.Terms;

/** What the centre does with an errand. Each verb locks the errand first and reads the clock after it. */
@ApplicationScoped
public class HandleCasefile {
  /** The clock of accepting or saying what is missing, and that of the promise. */
  private static final String ANSWER = "G02";
  private static final String PROMISE = "G04P";
  @Inject Clock clock;
  @Inject LawBook book;
  @Inject Journal journal;

  /** Late acceptance is what the law made of the silence: it counts from the receipt. */
  @Transactional
  public void accept(UUID id) {
    Casefile casefile = Casefile.locked(id);
    Instant now = clock.instant();
    journal.record(casefile.accept(inTime(casefile, ANSWER, now), now));
  }

  @Transactional
  public void refuse(UUID id, String grounds) {
    Casefile casefile = Casefile.locked(id);
    Instant now = clock.instant();
    journal.record(casefile.refuse(grounds, law(casefile).rule("G02E"), inTime(casefile, ANSWER, now), now));
  }

  @Transactional
  public void askCorrection(UUID id, List<String> missing) {
    Casefile casefile = Casefile.locked(id);
    Instant now = clock.instant();
    journal.record(casefile.askCorrection(missing, law(casefile).rule("G02T"), inTime(casefile, ANSWER, now), now));
  }

  @Transactional
  public void takeUp(UUID id, String username) {
    journal.record(Casefile.locked(id).takeUp(username));
  }

  @Transactional
  public void transfer(UUID id, String department, String reason) {
    journal.record(Casefile.locked(id).transfer(department, reason));
  }

  @Transactional
  public void beginReview(UUID id, Review kind, int days) {
    journal.record(Casefile.locked(id).beginReview(kind, days));
  }

  @Transactional
  public void endReview(UUID id) {
    journal.record(Casefile.locked(id).endReview());
  }

  @Transactional
  public void decide(UUID id, Casefile.Decision decision) {
    Casefile casefile = Casefile.locked(id);
    Instant now = clock.instant();
    journal.record(casefile.decide(decision, !inTime(casefile, PROMISE, now), law(casefile).rule(PROMISE), now));
  }

  @Transactional
  public void deliver(UUID id, Delivery how) {
    Casefile casefile = Casefile.locked(id);
    journal.record(casefile.deliver(how, clock.instant()));
  }

  /** Shows the applicant's number in clear, and writes down to whom (个人信息保护法 第五十一条). */
  @Transactional
  public String showIdentity(UUID id, String username) {
    Casefile casefile = Casefile.require(id);
    journal.record(casefile.showIdentity(username));
    return casefile.applicant.codeInClear();
  }

  private Law law(Casefile casefile) {
    return ErrandLaw.of(book, Item.require(casefile.item), casefile.receivedAt);
  }

  /** Whether a clock of the errand itself has not run out, whether or not anybody has written that down. */
  static boolean inTime(Casefile casefile, String rule, Instant now) {
    return Terms.open(casefile.id).stream().filter(term -> term.rule.equals(rule) && term.about == null)
        .noneMatch(term -> term.state == TermState.MISSED || ErrandLight.isOver(term, now));
  }
}
