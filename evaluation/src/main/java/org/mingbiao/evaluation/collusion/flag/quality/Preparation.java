package org.mingbiao.evaluation.collusion.flag.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingbiao.evaluation.collusion.flag.FlagSettings;
import org.mingbiao.evaluation.collusion.flag.Json;

/**
 * Repairs OCDS releases as the settings say and reports what stays wrong, with the results of the open tool Cardinal:
 * defaults, redactions, corrections, modifications and codelists.
 */
public final class Preparation {
  private static final Set<String> BID_STATUS = Set.of("invited", "pending", "valid", "disqualified", "withdrawn");
  private static final Set<String> AWARD_STATUS = Set.of("pending", "active", "cancelled", "unsuccessful");

  private final FlagSettings settings;
  private final Organisations organisations;
  private final Set<Double> noAmounts;
  private final boolean cancelsAwards;
  private final Consumer<Fault> faults;

  /**
   * Reads the settings.
   *
   * @param faults told everything that stays wrong
   */
  public Preparation(FlagSettings settings, Consumer<Fault> faults) {
    this.settings = settings;
    this.faults = faults;
    organisations = new Organisations(settings);
    noAmounts = settings.words("redactions", "amount", "").stream().filter(Preparation::isNumber)
        .map(Double::valueOf).collect(Collectors.toSet());
    cancelsAwards = settings.yes("corrections", "award_status_by_contract_status");
  }

  private static boolean isNumber(String text) {
    try {
      return !Double.isNaN(Double.parseDouble(text));
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }

  /**
   * Repairs one release in place.
   *
   * @param line for the reports
   */
  public void repair(long line, Map<String, Object> release) {
    At at = new At(line, release.get("ocid") instanceof String ocid ? ocid : "");
    organisations.list(release, "parties", "", "", new Roles(null));
    boolean fillsRoles = settings.yes("defaults", "party_roles");
    Roles roles = new Roles(fillsRoles ? Json.list(release, "parties") : null);
    organisations.buyers(release, roles);
    cutDetails(Json.object(release, "tender"));
    if (settings.yes("modifications", "move_auctions")) Auctions.move(release);
    bids(release, at, roles);
    Map<String, Boolean> cancelled = cancelsAwards ? cancelledByContracts(release) : Map.of();
    awards(release, at, roles, cancelled);
    if (fillsRoles) roles.write(Json.list(release, "parties"));
  }

  /** Where a fault is. */
  private record At(long line, String ocid) {}

  private void cutDetails(Map<String, Object> tender) {
    String details = Json.text(tender, "procurementMethodDetails");
    if (details == null) return;
    settings.text("modifications", "split_procurement_method_details").ifPresent(mark -> {
      int end = details.indexOf(mark);
      tender.put("procurementMethodDetails", (end < 0 ? details : details.substring(0, end)).stripTrailing());
    });
  }

  private void bids(Map<String, Object> release, At at, Roles roles) {
    List<Object> bids = Json.list(Json.object(release, "bids"), "details");
    if (bids == null) return;
    for (int i = 0; i < bids.size(); i++) {
      Map<String, Object> bid = asObject(bids.get(i));
      if (bid == null) continue;
      value(Json.object(bid, "value"), at, i);
      schemes(bid, at, "/bids/details[]/items[]/classification/scheme", i);
      status(bid, new Status("bid_status", BID_STATUS, "/bids/details[]/status"), at, i);
      organisations.tenderers(bid, roles);
    }
  }

  private void value(Map<String, Object> value, At at, int index) {
    if (value == null) return;
    if (value.get("amount") instanceof Json.Digits digits && digits.amount() != null) {
      double amount = digits.amount() + 0.0; // no minus zero
      if (noAmounts.contains(amount)) Organisations.drop(value, "amount");
      else if (amount == 0) report(at, "/bids/details[]/value/amount", "" + index, "", "is zero");
    }
    if (!value.containsKey("currency")) {
      settings.text("defaults", "currency").ifPresentOrElse(currency -> value.put("currency", currency),
          () -> report(at, "/bids/details[]/value/currency", "" + index, "", "not set"));
    }
  }

  private void schemes(Map<String, Object> holder, At at, String path, int index) {
    List<Object> items = Json.list(holder, "items");
    if (items == null) return;
    for (int k = 0; k < items.size(); k++) {
      Map<String, Object> classification = Json.object(items.get(k), "classification");
      if (classification == null || classification.containsKey("scheme")) continue;
      String indexes = index + "." + k;
      settings.text("defaults", "item_classification_scheme").ifPresentOrElse(
          scheme -> classification.put("scheme", scheme), () -> report(at, path, indexes, "", "not set"));
    }
  }

  /** A coded field: the settings that change it, the values it may have, where it stands. */
  private record Status(String key, Set<String> allowed, String path) {}

  private void status(Map<String, Object> holder, Status status, At at, int index) {
    if (!holder.containsKey("status")) {
      settings.text("defaults", status.key()).ifPresentOrElse(value -> holder.put("status", value),
          () -> report(at, status.path(), "" + index, "", "not set"));
    }
    if (!(holder.get("status") instanceof String value)) return;
    String mapped = settings.section("codelists." + status.key()).getOrDefault(value, value);
    holder.put("status", mapped);
    if (!status.allowed().contains(mapped)) report(at, status.path(), "" + index, mapped, "invalid");
  }

  /** Whether all contracts of an award are cancelled, by award. */
  private static Map<String, Boolean> cancelledByContracts(Map<String, Object> release) {
    Map<String, Boolean> cancelled = new HashMap<>();
    List<Object> contracts = Json.list(release, "contracts");
    if (contracts == null) return cancelled;
    for (Object each : contracts) {
      Map<String, Object> contract = asObject(each);
      if (contract == null) continue;
      Organisations.asText(contract, "awardID");
      String award = Json.text(contract, "awardID");
      boolean one = "cancelled".equals(contract.get("status"));
      if (award != null) cancelled.merge(award, one, Boolean::logicalAnd);
    }
    return cancelled;
  }

  private void awards(Map<String, Object> release, At at, Roles roles, Map<String, Boolean> cancelled) {
    List<Object> awards = Json.list(release, "awards");
    if (awards == null) return;
    for (int i = 0; i < awards.size(); i++) {
      Map<String, Object> award = asObject(awards.get(i));
      if (award == null) continue;
      Organisations.asText(award, "id");
      List<Object> items = Json.list(award, "items");
      if (items != null) items.forEach(item -> Organisations.asText(Json.object(item, "classification"), "id"));
      schemes(award, at, "/awards[]/items[]/classification/scheme", i);
      status(award, new Status("award_status", AWARD_STATUS, "/awards[]/status"), at, i);
      if (cancelled.getOrDefault(String.valueOf(Json.text(award, "id")), false)) award.put("status", "cancelled");
      organisations.suppliers(award, roles);
    }
  }

  private void report(At at, String path, String indexes, String value, String why) {
    faults.accept(new Fault(at.line(), at.ocid(), path, indexes, value, why));
  }

  @SuppressWarnings("unchecked") // only Json makes the maps
  private static Map<String, Object> asObject(Object node) {
    return node instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
  }

  /** Bids that stand under the stages of auctions. */
  private static final class Auctions {
    private Auctions() {}

    static void move(Map<String, Object> release) {
      List<Object> auctions = Json.list(release, "auctions");
      if (auctions == null || release.containsKey("bids")) return;
      List<Object> details = new ArrayList<>();
      for (Object auction : auctions) {
        List<Object> stages = Json.list(auction, "stages");
        if (stages == null) continue;
        for (Object stage : stages) {
          List<Object> bids = Json.list(stage, "bids");
          if (Json.at(stage, "bids") != null) Organisations.drop(asObject(stage), "bids");
          if (bids != null) details.addAll(bids);
        }
      }
      Map<String, Object> bids = new LinkedHashMap<>();
      bids.put("details", details);
      release.put("bids", bids);
    }
  }
}
