package org.mingbiao.seal.log;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.mingbiao.seal.log.Opening.Reception;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.tree.Hash;

/** A log key, three witness keys and a two-of-three policy, the same in every test; the witnesses ask no questions. */
public final class Ring {
  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  public static final SignerKey LOG = key("log.example.org/mingbiao", KeyKind.LOG);
  public static final List<SignerKey> WITNESSES = List.of(key("court.example.org/witness", KeyKind.WITNESS),
      key("university.example.org/witness", KeyKind.WITNESS), key("notary.example.org/witness", KeyKind.WITNESS));
  public static final Policy POLICY = Policy.parse(policyText().getBytes(StandardCharsets.UTF_8));

  private Ring() {}

  public static String policyText() {
    return "log " + LOG.verifier() + "\nwitness court " + WITNESSES.get(0).verifier()
        + "\nwitness university " + WITNESSES.get(1).verifier() + "\nwitness notary " + WITNESSES.get(2).verifier()
        + "\ngroup two 2 court university notary\nquorum two\n";
  }

  /** All three cosign at once. */
  public static Cosigning cosigning(Clock clock) {
    return (signed, consistency) -> {
      Note note = signed;
      for (SignerKey witness : WITNESSES) {
        note = note.with(witness.cosign(signed.text(), clock.instant()));
      }
      return note;
    };
  }

  /** A statement that differs for every number and needs no random source. */
  public static Opening opening(int number) {
    byte[] blind = new byte[Hash.BYTES];
    new Random(number).nextBytes(blind);
    Reception reception = new Reception(NOW.minusSeconds(60).plusNanos(number * 1_000L), OptionalLong.of(-number),
        number % 2 == 0 ? Optional.of(NOW) : Optional.empty());
    return new Opening(Hash.ofBytes(blind), "seal", reception, Hash.of(new byte[] {(byte) number}));
  }

  public static List<Opening> openings(int from, int to) {
    return IntStream.range(from, to).mapToObj(Ring::opening).toList();
  }

  private static SignerKey key(String name, KeyKind kind) {
    return SignerKey.ofSeed(name, kind, Hash.of(name.getBytes(StandardCharsets.UTF_8)).bytes());
  }
}
