package org.mingbiao.seal.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Opening.Reception;
import org.mingbiao.seal.log.Opening;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.Hash;

/** The example of docs/spec/receipt-log.md, computed: five leaves, of which the fourth is a seal. */
final class WorkedExample {
  static final Instant DEADLINE = Instant.parse("2026-11-23T02:00:00Z");
  static final int INDEX = 3;
  static final String STATEMENT = "This stands for the bytes of a seal.\n";

  final List<Opening> openings = IntStream.range(0, 5).mapToObj(WorkedExample::opening).toList();
  final Log log = new Log(Ring.LOG, new MemoryStore());
  final Note checkpoint;
  final Receipt receipt;

  WorkedExample() {
    log.append(openings);
    checkpoint = log.publish((signed, consistency) -> {
      Note note = signed;
      for (int i = 0; i < Ring.WITNESSES.size(); i++) {
        note = note.with(Ring.WITNESSES.get(i).cosign(signed.text(), DEADLINE.plusSeconds(i + 1)));
      }
      return note;
    });
    receipt = new Receipts(log).under(checkpoint, INDEX);
  }

  /** What the document shows, by the names of its blocks. */
  Map<String, String> blocks() {
    Map<String, String> blocks = new LinkedHashMap<>();
    blocks.put("keys", keys());
    blocks.put("policy", Ring.policyText());
    blocks.put("statement", STATEMENT);
    blocks.put("opening", openings.get(INDEX).text());
    blocks.put("entries", openings.stream().map(opening -> hex(Hash.ofBytes(Opening.entry(opening.bytes()))) + "\n")
        .collect(Collectors.joining()));
    blocks.put("leaves", openings.stream().map(opening -> hex(opening.leaf()) + "\n").collect(Collectors.joining()));
    blocks.put("root", hex(log.store().head().root()) + "\n");
    blocks.put("cosigned", "cosignature/v1\ntime " + DEADLINE.plusSeconds(1).getEpochSecond() + "\n"
        + checkpoint.text());
    blocks.put("receipt", receipt.text());
    blocks.put("cut-off", hex(CutOff.of(checkpoint, Ring.POLICY, DEADLINE).digest()) + "\n");
    return blocks;
  }

  static String hex(Hash hash) {
    return HexFormat.of().formatHex(hash.bytes());
  }

  private static String keys() {
    StringBuilder keys = new StringBuilder(Ring.LOG.encoded()).append('\n');
    Ring.WITNESSES.stream().map(SignerKey::encoded).forEach(key -> keys.append(key).append('\n'));
    return keys.toString();
  }

  private static Opening opening(int index) {
    Hash blind = Hash.of(("blind " + index).getBytes(StandardCharsets.UTF_8));
    return index == INDEX
        ? new Opening(blind, "seal", new Reception(DEADLINE.minusNanos(1_000), OptionalLong.of(-120),
            Optional.of(DEADLINE)), Hash.of(STATEMENT.getBytes(StandardCharsets.UTF_8)))
        : new Opening(blind, Opening.COVER, new Reception(DEADLINE.minusSeconds(50 - 10L * index),
            OptionalLong.empty(), Optional.empty()), Hash.of(new byte[0]));
  }
}
