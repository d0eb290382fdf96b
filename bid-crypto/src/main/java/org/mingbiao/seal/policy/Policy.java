package org.mingbiao.seal.policy;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.VerifierKey;

/** Which logs are known and whose cosignatures are enough (C2SP tlog-policy). */
public final class Policy {

  /** @param url where the witness takes checkpoints (its submission prefix), if the policy says so */
  public record Witness(String name, VerifierKey key, Optional<URI> url) {}

  private final List<VerifierKey> logs;
  private final List<Witness> witnesses;
  private final Quorum quorum;

  Policy(List<VerifierKey> logs, List<Witness> witnesses, Quorum quorum) {
    this.logs = List.copyOf(logs);
    this.witnesses = List.copyOf(witnesses);
    this.quorum = quorum;
  }

  public static Policy parse(byte[] file) {
    return new PolicyReader().read(file);
  }

  public List<VerifierKey> logs() {
    return logs;
  }

  public List<Witness> witnesses() {
    return witnesses;
  }

  /** False for {@code quorum none}: such a policy may serve a witness, never a receipt. */
  public boolean asksForWitnesses() {
    return !quorum.test(Set.of());
  }

  /** Whether these witnesses, by their names in the policy, are enough. */
  public boolean isEnough(Set<String> names) {
    return quorum.test(names);
  }

  /**
   * The checkpoint of a note, if a listed key of its log signed it.
   *
   * @throws FlawedException {@link Flaw#MALFORMED}, {@link Flaw#UNKNOWN_LOG}, {@link Flaw#BAD_SIGNATURE} or
   *     {@link Flaw#NOT_SIGNED_BY_LOG}
   */
  public Checkpoint signed(Note note) {
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    List<VerifierKey> keys = logs.stream().filter(key -> key.name().equals(checkpoint.origin())).toList();
    if (keys.isEmpty()) {
      throw new FlawedException(Flaw.UNKNOWN_LOG, checkpoint.origin());
    }
    long signatures = keys.stream().map(note::signatureOf).filter(Optional::isPresent).count();
    if (signatures == 0) {
      throw new FlawedException(Flaw.NOT_SIGNED_BY_LOG, checkpoint.origin());
    }
    return checkpoint;
  }

  /**
   * The checkpoint of a note, if its log signed it and enough witnesses cosigned it.
   *
   * @throws FlawedException as {@link #signed}, or {@link Flaw#POLICY_WITHOUT_WITNESS} or {@link Flaw#QUORUM_NOT_MET}
   */
  public Witnessed witnessed(Note note) {
    if (!asksForWitnesses()) {
      throw new FlawedException(Flaw.POLICY_WITHOUT_WITNESS, "the quorum of the policy is met by nobody");
    }
    Checkpoint checkpoint = signed(note);
    SortedMap<String, Instant> times = cosignatures(note);
    if (!isEnough(times.keySet())) {
      throw new FlawedException(Flaw.QUORUM_NOT_MET, "cosigned by " + times.keySet() + " only");
    }
    return new Witnessed(checkpoint, times,
        edge(times, Comparator.naturalOrder()), edge(times, Comparator.reverseOrder()));
  }

  /** The verified cosignatures of known witnesses, by their names in the policy. */
  public SortedMap<String, Instant> cosignatures(Note note) {
    SortedMap<String, Instant> times = new TreeMap<>();
    for (Witness witness : witnesses) {
      note.signatureOf(witness.key()).ifPresent(line -> times.put(witness.name(), line.cosignedAt()));
    }
    return times;
  }

  /** Whether every signature of the note is by a key listed here. */
  public boolean knowsAll(Collection<NoteSignature> signatures) {
    return signatures.stream().allMatch(signature -> logs.stream().anyMatch(signature::isBy)
        || witnesses.stream().anyMatch(witness -> signature.isBy(witness.key())));
  }

  /** The first instant, walking in the given order, at which those passed by then are enough. */
  private Instant edge(SortedMap<String, Instant> times, Comparator<Instant> order) {
    Predicate<Instant> enough = edge -> isEnough(times.entrySet().stream()
        .filter(entry -> order.compare(entry.getValue(), edge) <= 0)
        .map(SortedMap.Entry::getKey).collect(Collectors.toSet()));
    return times.values().stream().sorted(order).filter(enough).findFirst().orElseThrow();
  }
}
