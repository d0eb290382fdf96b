package org.mingbiao.app.tendering.investigation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.investigation.CaseEntry;
import org.mingbiao.tendering.investigation.Decision;
import org.mingbiao.tendering.investigation.InvestigationStage;
import org.mingbiao.tendering.investigation.Origin;
import org.mingbiao.tendering.investigation.Penalty;
import org.mingbiao.tendering.lead.Item;

/** A case as its supervisor sees it. */
public record CaseView(UUID id, UUID tender, String title, UUID lot, int lotNumber, Origin origin, UUID complaint, InvestigationStage stage,
    List<String> handlers, Instant openedAt, Instant finalFrom, boolean mayPublish, List<Clock> clocks, List<Suspect> suspects,
    List<EntryLine> entries, Decision intended, Decision decision, List<Effect> effects) {

  /** @param what is due until then @param why the article and every step of the count */
  public record Clock(String what, Instant at, Light light, String why) {}

  /** A bid of the lot. @param suspected whether the case concerns it @param spoken whether its bidder was heard since it was told */
  public record Suspect(UUID bid, String bidder, String code, boolean suspected, boolean told, boolean spoken) {
    /** What a box compares itself with. */
    public String chosen() {
      return suspected ? bid.toString() : "";
    }
  }

  public record EntryLine(CaseEntry.Act act, Instant at, String by, String party, String text, CaseEntry.Paper paper, String href) {}

  /** What has followed for one bid since the service. @param bond null where there is none */
  public record Effect(String bidder, BidStage bid, BondStage bond, boolean barred) {}

  /** The item that the bidders were told of, as a form's choice compares itself with it. */
  public String intendedItem() {
    return intended == null ? "" : intended.item().name();
  }

  /** What was intended for the first of the bidders, with which the form for the decision begins. */
  public String intendedFine() {
    return first().filter(penalty -> penalty.fine() != null).map(penalty -> penalty.fine().toPlainString()).orElse("");
  }

  public String intendedMonths() {
    return first().filter(penalty -> penalty.barMonths() > 0).map(penalty -> String.valueOf(penalty.barMonths())).orElse("");
  }

  private Optional<Penalty> first() {
    return intended == null ? Optional.empty() : intended.penalties().stream().findFirst();
  }

  public List<Item> items() {
    return List.of(Item.values());
  }

  public String at(String part) {
    return "/investigations/" + id + part;
  }

  public String project() {
    return "/supervisor/projects/" + tender;
  }

  public boolean isOpen() {
    return stage == InvestigationStage.OPENED || isHeard() || stage == InvestigationStage.HEARING;
  }

  /** Whether the bidders have been told, so that it may be found. */
  public boolean isHeard() {
    return stage == InvestigationStage.INFORMED || stage == InvestigationStage.HEARD;
  }

  public boolean stands(String name) {
    return stage.name().equals(name);
  }
}
