package org.mingbiao.app.tendering.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Light;
import org.mingbiao.tendering.source.SourceGround;

/**
 * A purchase from the only supplier as its page shows it.
 *
 * @param told null before it is made public
 * @param agency whether the reader is the agency or the buyer
 */
public record SourceView(UUID tender, String title, BigDecimal budget, boolean agency, Told told, Acts acts) {

  /** @param publicUntil null where the law asks for no period; {@code light} and {@code why} with it */
  public record Told(String supplier, String address, SourceGround ground, String reasons, String experts, BigDecimal firstContract,
      Instant publicisedAt, Instant publicUntil, Light light, String why, BigDecimal price, Instant settledAt, List<Line> opinions) {}

  /** @param name and {@code contact} only for the agency */
  public record Line(UUID id, String name, String contact, String text, Instant raisedAt, String answer, Instant answeredAt, Boolean upheld) {}

  /** What the reader may do now. @param leave whether the finance office's leave is still to be asked for */
  public record Acts(boolean publicise, boolean object, boolean answer, boolean settle, boolean leave) {}

  public List<SourceGround> grounds() {
    return List.of(SourceGround.values());
  }

  public String at(String part) {
    return "/tenders/" + tender + part;
  }
}
