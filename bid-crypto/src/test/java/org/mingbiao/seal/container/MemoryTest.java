package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.seal.suite.KeyKind;

/** A bid many times larger than the heap is sealed, inspected and opened. */
class MemoryTest {
  /** {@code -Dmemory.megabytes=2048} is the promise; the default keeps the build quick and still exceeds the heap. */
  private static final int MEGABYTES = Integer.getInteger("memory.megabytes", 192);
  private static final String HEAP = "-Xmx64m";

  @TempDir Path folder;

  @Test
  void aBidLargerThanTheHeapPassesThroughSixtyFourMegabytes() throws Exception {
    Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-cp",
        System.getProperty("java.class.path"), MemoryTest.class.getName(), folder.toString(),
        String.valueOf(MEGABYTES)).redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "log")).start();
    assertEquals(0, child.waitFor(), () -> read(folder.resolve("log")));
  }

  private static String read(Path file) {
    try {
      return java.nio.file.Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long size = Long.parseLong(arguments[1]) << 20;
    BidFile large = new BidFile("方案.pdf", size, () -> new Zeros(size));
    Path file = folder.resolve("large.mbid");
    try (OutputStream out = java.nio.file.Files.newOutputStream(file)) {
      new BidWriter(Samples.request(Map.of("technical", List.of(large))), Samples.bidder(KeyKind.P256))
          .write(Samples.NOW, out, done -> { });
    }
    SealedBid.inspect(file);
    SealedBid bid = SealedBid.read(file);
    bid.rehearse("technical", bid.envelopeKey("technical", Samples.bidder(KeyKind.P256)));
  }

  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      if (left == 0) return -1;
      int n = (int) Math.min(left, length);
      java.util.Arrays.fill(bytes, from, from + n, (byte) 0);
      left -= n;
      return n;
    }
  }
}
