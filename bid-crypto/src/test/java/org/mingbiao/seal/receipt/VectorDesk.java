package org.mingbiao.seal.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Opening.Reception;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.InclusionProof;

/** What the vectors of receipts are made with: the worked example, and ways to spoil it. */
final class VectorDesk {
  static final String STATEMENT = base64(WorkedExample.STATEMENT.getBytes(StandardCharsets.UTF_8));
  static final SignerKey STRANGER = SignerKey.ofSeed("stranger.example.org/witness", KeyKind.WITNESS, new byte[32]);

  static final SignerKey LASTING = SignerKey.ofSeed("archive.example.org/witness", KeyKind.LASTING_WITNESS,
      Hash.of(utf8("archive.example.org/witness")).bytes());
  /** Both the court and, with a signature that lasts, the archive. */
  static final String LASTING_POLICY = "log " + Ring.LOG.verifier() + "\nwitness court "
      + Ring.WITNESSES.get(0).verifier() + "\nwitness archive " + LASTING.verifier()
      + "\ngroup both all court archive\nquorum both\n";

  final Map<String, ReceiptVector> vectors = new TreeMap<>();
  final WorkedExample example = new WorkedExample();
  final Receipt receipt = example.receipt;
  final Note note = example.checkpoint;
  final String text = receipt.text();

  void add(Flaw expect, String name, String note, byte[] receipt, String... more) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("expect", expect == null ? "ok" : expect.name());
    header.put("note", note);
    header.put("policy", "two-of-three");
    for (int i = 0; i < more.length; i += 2) {
      header.put(more[i], more[i + 1]);
    }
    if (vectors.put(name, new ReceiptVector(header, receipt)) != null) {
      throw new IllegalStateException(name + " stands twice");
    }
  }

  void add(Flaw expect, String name, String note, Receipt receipt, String... more) {
    add(expect, name, note, receipt.bytes(), more);
  }

  /** The example with one piece of text replaced, and the check line computed again. */
  void edited(Flaw expect, String name, String note, String from, String to) {
    add(expect, name, note, utf8(checked(replaced(text, from, to))));
  }

  /** The same without computing the check line again. */
  void raw(Flaw expect, String name, String note, String from, String to) {
    add(expect, name, note, utf8(replaced(text, from, to)));
  }

  /** The example with its opening's text changed, still logged and witnessed as it is spelled. */
  void spelled(Flaw expect, String name, String note, String from, String to) {
    String opening = replaced(receipt.opening().text(), from, to);
    List<Hash> leaves = new ArrayList<>(example.openings.stream().map(Opening::leaf).toList());
    leaves.set(WorkedExample.INDEX, Hash.leaf(Hash.of(utf8(opening)).bytes()));
    Hash right = leaves.get(4);
    Hash left = Hash.node(leaves.get(0), leaves.get(1));
    Hash root = Hash.node(Hash.node(left, Hash.node(leaves.get(2), leaves.get(3))), right);
    String checkpoint = "log.example.org/mingbiao\n5\n" + root.base64() + "\n";
    List<Hash> path = List.of(leaves.get(2), left, right);
    StringBuilder receiptText = new StringBuilder("c2sp.org/tlog-proof@v1\nextra ")
        .append(base64(utf8(opening + "check x\n"))).append("\nindex 3\n");
    path.forEach(hash -> receiptText.append(hash.base64()).append('\n'));
    receiptText.append('\n').append(witnessed(checkpoint, WorkedExample.DEADLINE.plusSeconds(2)));
    add(expect, name, note, utf8(checked(receiptText.toString())));
  }

  /** A leaf of its own in a log of its own, so that everything but the reception is in order. */
  Receipt taken(Instant received, Optional<Instant> before, Instant witnessedAt) {
    Log log = new Log(Ring.LOG, new MemoryStore());
    log.append(List.of(new Opening(Hash.EMPTY_TREE, "seal", new Reception(received, OptionalLong.empty(), before),
        Hash.of(utf8(WorkedExample.STATEMENT)))));
    log.publish(Ring.cosigning(Clock.fixed(witnessedAt, ZoneOffset.UTC)));
    return new Receipts(log).latest(0).orElseThrow();
  }

  Receipt with(NoteSignature... lines) {
    return new Receipt(receipt.opening(), receipt.inclusion(), new Note(note.text(), Arrays.asList(lines)));
  }

  Receipt with(Opening opening) {
    return new Receipt(opening, receipt.inclusion(), note);
  }

  Receipt with(long index, List<Hash> path) {
    return new Receipt(receipt.opening(), new InclusionProof(index, 5, path), note);
  }

  NoteSignature line(int number) {
    return note.signatures().get(number);
  }

  /** A line of the note with one byte of its signature changed. */
  NoteSignature spoiled(int number, int at) {
    byte[] signature = line(number).signature();
    signature[at] ^= 1;
    return new NoteSignature(line(number).name(), line(number).keyId(), signature);
  }

  static Note witnessed(String checkpoint, Instant at) {
    return Ring.cosigning(Clock.fixed(at, ZoneOffset.UTC))
        .cosign(new Note(checkpoint, List.of(Ring.LOG.sign(checkpoint))), old -> null);
  }

  /** The receipt with its check line computed again. */
  static String checked(String receipt) {
    String[] lines = receipt.split("\n", 3);
    byte[] decoded = Base64.getDecoder().decode(lines[1].substring("extra ".length()));
    String extra = new String(decoded, StandardCharsets.UTF_8);
    String check = Hash.of(utf8(lines[0] + "\n" + lines[2])).base64();
    String opening = extra.substring(0, extra.lastIndexOf("check "));
    return lines[0] + "\nextra " + base64(utf8(opening + "check " + check + "\n")) + "\n" + lines[2];
  }

  static String replaced(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalStateException("nothing to replace: " + from);
    }
    return text.replace(from, to);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
