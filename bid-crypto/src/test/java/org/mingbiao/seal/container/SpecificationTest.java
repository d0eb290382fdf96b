package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.envelope.ChunkOutput;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.escrow.Escrow;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Oaep;
import org.mingbiao.seal.suite.Suite;

/** What docs/spec/sealed-bid.md prints is what the program does. */
class SpecificationTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final String ZEROS = "00".repeat(32);

  private static String text() throws IOException {
    return Files.readString(Path.of("../docs/spec/sealed-bid.md"));
  }

  static List<Suite> suites() {
    return List.of(Suite.INTERNATIONAL, Suite.NATIONAL);
  }

  private static byte[] counting(int from, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) bytes[i] = (byte) (from + i);
    return bytes;
  }

  private static Map<String, String> values(Suite suite) throws IOException {
    byte[] hash = HEX.parseHex(ZEROS);
    Preamble preamble = new Preamble(new byte[16], "91330200MA2AABCD1X", hash, "1", hash, suite, "T", hash);
    byte[] key = Format.envelopeKey(suite, counting(0, suite.keyBytes()), "price");
    ChunkedEncryption message =
        ChunkedEncryption.derive(suite, key, counting(0x40, 24), Format.context(preamble, "price"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ChunkOutput chunks = new ChunkOutput(suite, message, out);
    chunks.write("abc".getBytes(StandardCharsets.US_ASCII));
    chunks.close();
    byte[] share = counting(0, 1 + suite.keyBytes());
    Arrays.fill(share, (byte) 0);
    share[0] = 1;
    Map<String, String> values = new LinkedHashMap<>();
    values.put("H(P)", HEX.formatHex(suite.hash(preamble.encoded())));
    values.put("EK", HEX.formatHex(key));
    values.put("commitment", HEX.formatHex(Arrays.copyOfRange(out.toByteArray(), 24, 56)));
    values.put("chunk 0", HEX.formatHex(Arrays.copyOfRange(out.toByteArray(), 56, out.size())));
    values.put("root", HEX.formatHex(chunks.root()));
    values.put("commitment to the share `01 00 … 00`",
        HEX.formatHex(new Escrow(suite, new byte[16]).commitment("price", share)));
    return values;
  }

  @Test
  void itsTestValuesAreRight() throws IOException {
    Map<String, String> national = values(Suite.NATIONAL);
    String text = text();
    values(Suite.INTERNATIONAL).forEach((name, value) -> {
      String row = "| " + name + " | `" + value + "` | `" + national.get(name) + "` |";
      assertTrue(text.contains(row), row);
    });
  }

  @Test
  void namesEveryReasonUnderItsKind() throws IOException {
    String text = text();
    for (Fault.Kind kind : Fault.Kind.values()) {
      String row = text.lines().filter(line -> line.startsWith("| " + kind + " |")).findFirst().orElse("");
      List<String> named = Arrays.stream(row.split("\\|")[2].trim().split(" ")).map(w -> w.replace("`", "")).toList();
      assertEquals(Arrays.stream(Fault.values()).filter(f -> f.kind() == kind).map(Fault::name).toList(), named);
    }
  }

  @ParameterizedTest @MethodSource("suites")
  void printsTheAlgorithmsThatAreWritten(Suite suite) throws IOException {
    assertTrue(text().contains("`" + HEX.formatHex(suite.digestAlgorithm().getEncoded("DER")) + "`"));
    assertTrue(text().contains("`" + HEX.formatHex(Oaep.algorithm().getEncoded("DER")) + "`"));
    for (KeyKind kind : suite.keyKinds()) {
      assertTrue(text().contains("`" + HEX.formatHex(kind.signatureAlgorithm().getEncoded("DER")) + "`"), kind.name());
    }
  }
}
