package org.mingbiao.seal.receipt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.policy.Policy;

/** A receipt with at most one fault, and what a verifier must say: header lines, an empty line, the receipt's bytes. */
record ReceiptVector(Map<String, String> header, byte[] receipt) {
  static final Path FOLDER = Path.of("src", "test", "receipts");

  static ReceiptVector read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\n\n");
    Map<String, String> header = new LinkedHashMap<>();
    for (String line : text.substring(0, end).split("\n")) {
      header.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2));
    }
    return new ReceiptVector(header, Arrays.copyOfRange(bytes, end + 2, bytes.length));
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    header.forEach((key, value) -> out.writeBytes((key + ": " + value + "\n").getBytes(StandardCharsets.UTF_8)));
    out.write('\n');
    out.writeBytes(receipt);
    return out.toByteArray();
  }

  /** {@code ok}, or the flaw that the verifier finds. */
  String verdict() throws IOException {
    try {
      Policy policy = Policy.parse(Files.readAllBytes(FOLDER.resolve(header.get("policy") + ".policy")));
      Proven proven = Receipt.parse(receipt).prove(policy);
      if (header.containsKey("statement")) {
        proven.requireStatement(Base64.getDecoder().decode(header.get("statement")));
      }
      if (header.containsKey("deadline")) {
        Instant deadline = Instant.parse(header.get("deadline"));
        proven.requireBefore(deadline);
        if (header.containsKey("cut-off")) {
          CutOff.of(Note.parse(Base64.getDecoder().decode(header.get("cut-off"))), policy, deadline).admit(proven);
        }
      }
      return "ok";
    } catch (FlawedException e) {
      return e.flaw().name();
    }
  }
}
