package org.mingbiao.app.tendering.ocds.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingbiao.app.tendering.ocds.standard.Compile;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.ocds.standard.Reason;
import org.mingbiao.app.tendering.ocds.standard.Schemas;
import org.mingbiao.app.tendering.project.TenderEntry;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.ocds.Origin;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;

/** One process read as a project: every field that a registration needs, or where the file lacks it. */
final class Reading {
  private static final int GROUND_MAX = 1_000;

  private final ContractingProcess process;
  private final Stated stated;
  private final Said said;
  private final Amounts amounts;

  private Reading(ContractingProcess process, Stated stated, Schemas schemas) {
    this.process = process;
    this.stated = stated;
    this.said = new Said(process, schemas);
    this.amounts = new Amounts(said, stated);
  }

  /** A project, or at least one fault. */
  record Read(Draft draft, List<Flaw> flaws) {}

  static Read of(ContractingProcess process, Stated stated, Schemas schemas) {
    return new Reading(process, stated, schemas).read();
  }

  private Read read() {
    if (process.ocid().length() > Origin.OCID_MAX) said.flaw("/ocid", Reason.TOO_LONG, String.valueOf(Origin.OCID_MAX));
    if (!said.has("/tender")) {
      said.flaw("/tender", Reason.TENDER_MISSING, "");
      return new Read(null, said.flaws());
    }
    running();
    String title = said.required("/tender/title", Lots.TITLE_MAX);
    Method method = method();
    Kind kind = kind();
    Lots lots = new Lots(said, stated);
    String valuePath = valuePath();
    Origin.Value value = valuePath != null ? amounts.value(valuePath) : sum(lots);
    BigDecimal budget = value == null ? null : Amounts.yuan(value);
    List<TenderEntry.Lot> parts = lots.read(title, budget);
    Optional<Buyer> buyer = Buyer.of(said, process.ocid());
    if (!said.flaws().isEmpty()) return new Read(null, List.copyOf(said.flaws()));
    TenderEntry entry = new TenderEntry(title, stated.world(), Procedure.NORMAL, kind, method, stated.dealClass(), stated.region(),
        buyer.orElseThrow().code(), buyer.get().name(), budget, stated.stateOwned(), stated.approval(), ground(method), parts, null, null);
    return new Read(new Draft(entry, buyer.get(), value, valuePath == null ? "/tender/lots" : valuePath, said), List.of());
  }

  private void running() {
    if (stated.anew()) return;
    String status = said.text("/tender/status");
    if (Lots.isOver(status)) said.flaw("/tender/status", Reason.TENDER_ENDED, status);
    else if (said.has("/contracts")) said.flaw("/contracts", Reason.TENDER_ENDED, "");
  }

  private Method method() {
    String method = said.text("/tender/procurementMethod");
    if (method == null) {
      said.flaw("/tender/procurementMethod", Reason.REQUIRED, "");
      return null;
    }
    if (method.equals("open")) return Method.OPEN;
    if (!method.equals("selective")) said.flaw("/tender/procurementMethod", Reason.METHOD_NOT_TENDERED, method);
    else if (ground(Method.INVITED) == null) said.flaw("/tender/procurementMethodRationale", Reason.REQUIRED, "");
    return Method.INVITED;
  }

  private String ground(Method method) {
    if (method != Method.INVITED) return null;
    String told = said.text("/tender/procurementMethodRationale", GROUND_MAX);
    return told == null ? stated.invitationGround() : told;
  }

  private Kind kind() {
    String category = said.text("/tender/mainProcurementCategory");
    if (category == null && stated.kind() == null) said.flaw("/tender/mainProcurementCategory", Reason.REQUIRED, "");
    if (category == null) return stated.kind();
    return switch (category) { // a closed codelist, held against the schema
      case "works" -> Kind.WORKS;
      case "goods" -> Kind.GOODS;
      default -> isConsulting() ? Kind.CONSULTING : Kind.SERVICES;
    };
  }

  /** Survey, design and supervision are a kind of their own among works only. */
  private boolean isConsulting() {
    if (stated.world() != World.ENGINEERING) return false;
    for (var more : said.at("/tender/additionalProcurementCategories")) if (more.asText().equals("consultingServices")) return true;
    return false;
  }

  /** The tender's value, else the budget of its planning. @return null where neither has an amount */
  private String valuePath() {
    if (amounts.has("/tender/value")) return "/tender/value";
    return amounts.has("/planning/budget/amount") ? "/planning/budget/amount" : null;
  }

  private Origin.Value sum(Lots lots) {
    List<Origin.Value> values = lots.values();
    boolean usable = !values.isEmpty() && values.stream().allMatch(value -> value != null && value.currency().equals(values.get(0).currency()));
    if (!usable) {
      if (said.flaws().stream().noneMatch(flaw -> flaw.pointer().contains("/lots/"))) said.flaw("/tender/value/amount", Reason.AMOUNT_MISSING, "");
      return null;
    }
    BigDecimal amount = values.stream().map(Origin.Value::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Origin.Value(amount, values.get(0).currency(), values.get(0).rate());
  }

  /** What will be remembered of where the tender came from. */
  static Origin.Source source(ContractingProcess process, String sha256) {
    var latest = process.latest().json();
    String release = latest.path("id").asText();
    Instant released = Compile.date(latest);
    return new Origin.Source(process.ocid(), release.substring(0, Math.min(release.length(), Origin.RELEASE_MAX)), released, sha256);
  }
}
