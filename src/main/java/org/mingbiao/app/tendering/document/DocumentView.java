package org.mingbiao.app.tendering.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Fault;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.project.Stage;

/**
 * A tender document as the agency's pages show it.
 *
 * @param number of the version in force; zero before there is one
 * @param faults what the law has against the terms as they stand
 * @param forecast the deadline if a clarification that affects bids were issued now; null before the announcement
 */
public record DocumentView(UUID tender, String title, Stage stage, int number, Terms terms, String digest, Instant writtenAt,
    Instant filedAt, List<DocumentApi.File> files, List<Fault> faults, List<LotFields> lots, List<Choice> methods,
    List<DocumentApi.Asked> open, Instant deadline, Instant forecast) {

  /** A method of evaluation to choose. */
  public record Choice(String id, String title) {}

  /** A lot with the names of its fields and what was laid down before. */
  public record LotFields(int number, String title, BigDecimal bondMax, String maximumPrice, String bond, String bondForms,
      String performanceBond, String coreProduct, Terms.LotTerms before) {}

  public boolean writable() {
    return stage == Stage.REGISTERED || stage == Stage.FILED;
  }

  public boolean clarifiable() {
    return stage == Stage.ANNOUNCED;
  }

  public boolean forecastMoves() {
    return forecast != null && !forecast.equals(deadline);
  }

  public List<Terms.Qualification> qualifications() {
    return List.of(Terms.Qualification.values());
  }

  public List<Terms.Remedy> remedies() {
    return List.of(Terms.Remedy.values());
  }

  public List<Terms.CountRule> countRules() {
    return List.of(Terms.CountRule.values());
  }

  public List<Terms.BondForm> bondForms() {
    return List.of(Terms.BondForm.values());
  }

  public String at(String part) {
    return "/tenders/" + tender + "/document" + part;
  }

  public String removal(UUID file) {
    return at("/files/" + file + "/removal");
  }

  public String answerField(int question) {
    return "answers." + question;
  }

  public String project() {
    return "/tenders/" + tender;
  }
}
