package org.mingbiao.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.Packs;

/** The example lot of the specification: six bidders, two envelopes, a member replaced. */
public final class Example {
  public static final MethodPack METHOD = Packs.pack("epc");
  public static final Path BIDS = Path.of("..", "docs", "spec", "examples", "epc-bids.json");

  private Example() {}

  public static Contest contest() {
    try {
      return Contest.read(Files.readString(BIDS));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
