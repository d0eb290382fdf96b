package org.mingbiao.app.tendering.ocds.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A release of OCDS 1.1: all that was public of a tender right after one event. Names are the standard's; what is unknown is left out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Release(String ocid, String id, Instant date, List<String> tag, String initiationType, String language, List<Party> parties,
    Reference buyer, Planning planning, Tender tender, Bids bids, List<Award> awards, List<Contract> contracts,
    List<RelatedProcess> relatedProcesses) {

  /** The same state as the compiled release of a record. */
  Release compiled() {
    return new Release(ocid, ocid + "-" + date, date, List.of("compiled"), initiationType, language, parties, buyer, planning, tender, bids,
        awards, contracts, relatedProcesses);
  }

  /** @param currency always CNY: the house counts in yuan */
  public record Value(BigDecimal amount, String currency) {
    static Value yuan(BigDecimal amount) {
      return amount == null ? null : new Value(amount, "CNY");
    }
  }

  public record Reference(String id, String name) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Party(String id, String name, Identifier identifier, List<String> roles) {
    Reference reference() {
      return new Reference(id, name);
    }
  }

  public record Identifier(String scheme, String id, String legalName) {}

  public record Planning(Budget budget) {}

  public record Budget(Value amount) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Tender(String id, String title, String status, Value value, String procurementMethod, String procurementMethodRationale,
      String mainProcurementCategory, List<String> additionalProcurementCategories, List<String> submissionMethod,
      String submissionMethodDetails, Period tenderPeriod, Reference procuringEntity, List<Lot> lots, List<Item> items,
      Integer numberOfTenderers, List<Reference> tenderers, List<Document> documents, List<Amendment> amendments) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Period(Instant startDate, Instant endDate) {}

  /** @param value the maximum price of the lot; what the owner expects to pay is nobody's but the owner's */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Lot(String id, String title, String status, Value value) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Item(String id, String description, Classification classification, BigDecimal quantity, Unit unit, String relatedLot) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Classification(String scheme, String id) {}

  public record Unit(String name) {}

  /** @param sha256 of the bytes at {@code url}, by the extension {@code documentDigest} */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Document(String id, String documentType, String title, String url, Instant datePublished, String format, String sha256,
      List<String> relatedLots) {}

  public record Amendment(String id, Instant date, String description) {}

  public record Bids(List<Statistic> statistics, List<Bid> details) {}

  public record Statistic(String id, String measure, Instant date, int value, String relatedLot) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Bid(String id, Instant date, String status, List<Reference> tenderers, Value value, List<String> relatedLots) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Award(String id, String title, String status, Instant date, Value value, List<Reference> suppliers, List<String> relatedLots) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Contract(String id, @JsonProperty("awardID") String award, String title, String status, Value value, Instant dateSigned,
      List<Document> documents) {}

  public record RelatedProcess(String id, List<String> relationship, String scheme, String identifier) {}
}
