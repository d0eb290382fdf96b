package org.mingbiao.seal.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.VerifierKey;
import org.mingbiao.seal.policy.Policy;

/** That docs/spec/receipt-log.md shows what the code does, to the byte. */
class SpecificationTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "spec", "receipt-log.md");
  private static final Pattern BLOCK = Pattern.compile("<!-- example: ([a-z-]+) -->\n```\n(.*?)```\n", Pattern.DOTALL);

  @Test void theWorkedExampleIsWhatTheCodeComputes() throws IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(Files.readString(DOCUMENT));
    while (block.find()) {
      shown.put(block.group(1), block.group(2));
    }
    assertEquals(new WorkedExample().blocks(), shown);
  }

  @Test void theReceiptOfTheExampleIsProvenByThePolicyOfTheExample() {
    Map<String, String> blocks = new WorkedExample().blocks();
    Proven proven = Receipt.parse(blocks.get("receipt").getBytes(StandardCharsets.UTF_8))
        .prove(Policy.parse(blocks.get("policy").getBytes(StandardCharsets.UTF_8)));
    assertEquals(WorkedExample.INDEX, proven.requireStatement(
        WorkedExample.STATEMENT.getBytes(StandardCharsets.UTF_8)).index());
    assertEquals(WorkedExample.DEADLINE.plusSeconds(2), proven.witnessed().seenBy());
  }

  /** The last paragraph of the example, word for word. */
  @Test void opensslVerifiesTheSignaturesOfTheExample(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(isInstalled("openssl"), "needs the openssl command");
    WorkedExample example = new WorkedExample();
    String text = example.checkpoint.text();
    String cosigned = example.blocks().get("cosigned");
    assertTrue(opensslVerifies(folder, Ring.LOG.verifier(), text, example.checkpoint.signatures().get(0)));
    assertTrue(opensslVerifies(folder, Ring.WITNESSES.get(0).verifier(), cosigned,
        example.checkpoint.signatures().get(1)));
    assertFalse(opensslVerifies(folder, Ring.WITNESSES.get(0).verifier(), text,
        example.checkpoint.signatures().get(1)));
  }

  @Test void everyFlawIsNamedInTheDocument() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (Flaw flaw : Flaw.values()) {
      assertTrue(document.contains("`" + flaw + "`"), flaw + " is not explained");
    }
  }

  private static boolean opensslVerifies(Path folder, VerifierKey key, String text, NoteSignature line)
      throws IOException, InterruptedException {
    String der = "302a300506032b6570032100" + HexFormat.of().formatHex(key.publicKey());
    byte[] signature = line.signature();
    Files.write(folder.resolve("key.der"), HexFormat.of().parseHex(der));
    Files.writeString(folder.resolve("text"), text);
    Files.write(folder.resolve("sig"), Arrays.copyOfRange(signature, signature.length - 64, signature.length));
    return new ProcessBuilder("openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key.der",
        "-rawin", "-in", "text", "-sigfile", "sig").directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
        .start().waitFor() == 0;
  }

  private static boolean isInstalled(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(command, "version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
          .waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
