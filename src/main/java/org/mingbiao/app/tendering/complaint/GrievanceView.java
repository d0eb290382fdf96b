package org.mingbiao.app.tendering.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.tendering.complaint.ComplaintStage;
import org.mingbiao.tendering.complaint.Grievance;
import org.mingbiao.tendering.complaint.ObjectionStage;
import org.mingbiao.tendering.complaint.Outcome;
import org.mingbiao.tendering.complaint.Unfit;

/**
 * Objections and complaints of a tender as one reader may see them.
 *
 * @param until by when the reader may object or complain, where a date is known
 */
public record GrievanceView(UUID tender, String title, boolean bidder, boolean agent, boolean supervisor, List<Limit> until,
    List<ObjectionLine> objections, List<ComplaintLine> complaints, List<LotChoice> lots) {

  /** @param lot null where the whole tender is meant */
  public record Limit(Grievance about, Integer lot, Instant at, Light light) {}

  public record LotChoice(UUID id, int number, String title) {}

  /** @param at null while it stands or awaits a calendar @param awaits the year whose calendar is not published and decides the date, or null */
  public record Due(String article, Instant at, Light light, String why, Integer awaits) {}

  public record ObjectionLine(UUID tender, UUID id, String party, Grievance about, String text, Instant raisedAt, boolean inTime,
      ObjectionStage stage, String answer, Instant answeredAt, Boolean upheld, Due due) {
    public boolean open() {
      return stage == ObjectionStage.RAISED;
    }

    public String at() {
      return "/tenders/" + tender + "/complaints/objections/" + id;
    }

    public String withdrawal() {
      return at() + "/withdrawal";
    }
  }

  public record ComplaintLine(UUID id, UUID tender, String title, String party, String respondent, Grievance about, String facts, String request,
      Instant receivedAt, ComplaintStage stage, List<String> handlers, Unfit unfit, Outcome outcome, String grounds, Due due, boolean suspended, Instant withdrawalAskedAt) {
    public String project() {
      return "/supervisor/projects/" + tender;
    }

    /** Whether its author may ask to take it back, or do so. */
    public boolean mayWithdraw() {
      return withdrawalAskedAt == null && (received() || accepted() || appraised());
    }

    public boolean withdrawalAsked() {
      return withdrawalAskedAt != null && (accepted() || appraised());
    }

    public boolean received() {
      return stage == ComplaintStage.RECEIVED;
    }

    public boolean accepted() {
      return stage == ComplaintStage.ACCEPTED;
    }

    public boolean appraised() {
      return stage == ComplaintStage.APPRAISED;
    }

    public String at(String part) {
      return "/complaints/" + id + part;
    }
  }

  public List<Grievance> abouts() {
    return List.of(Grievance.values());
  }

  public String at(String part) {
    return "/tenders/" + tender + "/complaints" + part;
  }
}
