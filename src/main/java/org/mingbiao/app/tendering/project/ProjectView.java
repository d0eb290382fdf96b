package org.mingbiao.app.tendering.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.app.edge.page.Station;
import org.mingbiao.app.road.Road;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.LotStage;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.SuspensionCause;

/** A project as its page shows it to who may see its road. */
public record ProjectView(UUID id, String code, String title, World world, Procedure procedure, Kind kind, Method method, String region,
    String buyer, String agent, BigDecimal budget, boolean mustTender, String approval, LocalDate lawDay, Instant deadline,
    boolean takesBids, List<Station> life, List<LotLine> lots, List<Road.Milestone> road, List<StandStill> stands, List<ClockLine> clocks,
    Acts acts) {

  /** @param stage null where a lot has not begun to be traded */
  public record LotLine(int number, String title, BigDecimal estimate, LotStage stage) {}

  public record StandStill(SuspensionCause cause, Instant since, Instant until) {}

  /** @param at null while the clock stands or its calendar is not published */
  public record ClockLine(String what, Instant at, Light light, String why) {}

  /** What the reader may do with the project as a whole now. */
  public record Acts(boolean terminate, boolean retender, boolean published) {}

  /** The address of a part of the project, such as {@code /termination}, or of the project itself. */
  public String at(String part) {
    return "/tenders/" + id + part;
  }
}
