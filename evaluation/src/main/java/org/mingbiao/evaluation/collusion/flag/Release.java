package org.mingbiao.evaluation.collusion.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A compiled OCDS release.
 *
 * @param ocid of the contracting process
 * @param fields the whole release
 */
public record Release(String ocid, Map<String, Object> fields) {
  /** The release in a JSON text that has an {@code ocid}. */
  @SuppressWarnings("unchecked") // only Json makes the maps
  public static Optional<Release> of(Object json) {
    String ocid = Json.text(json, "ocid");
    return ocid == null ? Optional.empty() : Optional.of(new Release(ocid, (Map<String, Object>) json));
  }

  public Map<String, Object> tender() {
    return Json.object(fields, "tender");
  }

  public boolean isCancelled() {
    return "cancelled".equals(Json.text(tender(), "status"));
  }

  /** Whether the procurement method is among those, or all are welcome. */
  public boolean hasMethod(Set<String> methods) {
    return methods.isEmpty() || methods.contains(Json.text(tender(), "procurementMethod"));
  }

  /** Whether the details of the method are among the included, or, if none are named, not among the excluded. */
  public boolean hasDetails(Set<String> included, Set<String> excluded) {
    String details = Json.text(tender(), "procurementMethodDetails");
    if (details == null) return included.isEmpty();
    return included.isEmpty() ? !excluded.contains(details) : included.contains(details);
  }

  /** Every bid listed, {@code null} if there is no list. */
  public List<Object> bids() {
    return Json.list(Json.object(fields, "bids"), "details");
  }

  public List<Object> awards() {
    return Json.list(fields, "awards");
  }

  /** Bids that came in and stayed in: pending, valid and disqualified ones. */
  public List<Object> submittedBids() {
    List<Object> submitted = new ArrayList<>();
    List<Object> bids = bids();
    if (bids == null) return submitted;
    for (Object bid : bids) {
      String status = Json.text(bid, "status");
      if (status != null && !status.equals("invited") && !status.equals("withdrawn")) submitted.add(bid);
    }
    return submitted;
  }

  /** The awards in force if there are lists of awards and bids and no award is still open. */
  public Optional<List<Object>> finalAwards() {
    if (awards() == null || bids() == null) return Optional.empty();
    List<Object> complete = new ArrayList<>();
    for (Object award : awards()) {
      String status = Json.text(award, "status");
      if (status == null || status.equals("cancelled") || status.equals("unsuccessful")) continue;
      if (!status.equals("active")) return Optional.empty();
      complete.add(award);
    }
    return Optional.of(complete);
  }

  /** The only supplier of the only award in force, once all awards are final. */
  public Optional<String> onlySupplier() {
    return finalAwards().filter(awards -> awards.size() == 1).map(awards -> Json.list(awards.get(0), "suppliers"))
        .filter(suppliers -> suppliers.size() == 1).map(suppliers -> Json.text(suppliers.get(0), "id"));
  }

  /** The only tenderer of a bid. */
  public static Optional<String> onlyTenderer(Object bid) {
    List<Object> tenderers = Json.list(bid, "tenderers");
    if (tenderers == null || tenderers.size() != 1) return Optional.empty();
    return Optional.ofNullable(Json.text(tenderers.get(0), "id"));
  }

  /** The identifiers of the organisations in a list of a bid or award. */
  public static List<String> ids(Object holder, String list) {
    List<Object> organisations = Json.list(holder, list);
    if (organisations == null) return List.of();
    return organisations.stream().map(organisation -> Json.text(organisation, "id")).filter(id -> id != null).toList();
  }

  /** The amount of a bid if it has one with a currency. */
  public static Optional<Price> price(Object bid) {
    Map<String, Object> value = Json.object(bid, "value");
    String currency = Json.text(value, "currency");
    if (currency == null || !(Json.at(value, "amount") instanceof Json.Digits digits)) return Optional.empty();
    return Optional.ofNullable(digits.amount()).map(amount -> new Price(amount + 0.0, currency)); // no minus zero
  }

  /** What a bid asks. */
  public record Price(double amount, String currency) {}
}
