package org.mingbiao.evaluation.method;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;

/** The methods that come with the program. A drafter copies one and changes it; the copy has an id of its own. */
public final class Packs {
  /** Ids of all of them. */
  public static final List<String> IDS = List.of(
      "engineering-comprehensive",
      "reasonable-low-price",
      "evaluated-lowest-price",
      "epc",
      "town-small-works",
      "government-scoring-goods",
      "government-lowest-price");

  private Packs() {}

  /** The text of a pack as shipped. */
  public static String text(String id) {
    if (!IDS.contains(id)) throw new BreachException(Breach.format("method", "no such pack: " + id));
    try (InputStream in = Packs.class.getResourceAsStream(id + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static MethodPack pack(String id) {
    return MethodPack.read(text(id));
  }
}
