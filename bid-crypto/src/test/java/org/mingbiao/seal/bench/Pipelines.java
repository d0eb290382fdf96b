package org.mingbiao.seal.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.container.BidWriter;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.seal.suite.KeyKind;

/**
 * Processor seconds of this thread for sealing one file, once warm, alternating with the national pipeline made of
 * Bouncy Castle only: {@code Pipelines FILE FOLDER}. Prints {@code name seconds} lines, the best of the rounds.
 */
final class Pipelines {
  private static final int ROUNDS = 5;
  private static final int BUFFER = 1 << 18;

  private Pipelines() {}

  private interface Work {
    void run() throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]).resolve("pipeline.out");
    Map<String, Work> works = Map.of("intl", () -> seal(KeyKind.P256, file, out), "gm",
        () -> seal(KeyKind.SM2, file, out), "gm-bc", () -> peer(file, out));
    Map<String, Double> best = new java.util.TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String name : works.keySet()) best.merge(name, seconds(works.get(name)), Math::min);
    }
    best.forEach((name, seconds) -> System.out.printf("%s %.3f%n", name, seconds));
  }

  private static double seconds(Work work) throws IOException {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static void seal(KeyKind kind, Path file, Path out) throws IOException {
    BidFile bid = BidFile.below(file).get(0);
    try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), BUFFER)) {
      new BidWriter(Samples.request(Map.of("technical", List.of(bid))), Samples.bidder(kind))
          .write(Samples.NOW, to, done -> { });
    }
  }

  private static void peer(Path file, Path out) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), BUFFER)) {
      NationalPeer.seal(in, to);
    }
  }
}
