package org.mingbiao.seal.witness;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.tree.ConsistencyProof;
import org.mingbiao.seal.tree.TreeHead;

/** What a witness decides (C2SP tlog-witness, add-checkpoint), without the network around it. */
final class Cosigner {
  static final String SIZE_TYPE = "text/x.tlog.size";
  static final String TEXT_TYPE = "text/plain; charset=utf-8";

  private final SignerKey key;
  private final Policy logs;
  private final WitnessMemory memory;
  private final Clock clock;

  /** @param status of HTTP */
  record Answer(int status, String contentType, String body) {}

  /** Ends a decision early with its answer. */
  private static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Answer answer;

    RefusedException(int status, String why) {
      this(new Answer(status, TEXT_TYPE, why + "\n"));
    }

    RefusedException(Answer answer) {
      super(answer.body());
      this.answer = answer;
    }
  }

  /** @param logs whose {@code log} lines name the logs to be witnessed; its quorum plays no part */
  Cosigner(SignerKey key, Policy logs, WitnessMemory memory, Clock clock) {
    if (!key.verifier().kind().cosigns()) {
      throw new IllegalArgumentException("a witness needs a key of its own kind");
    }
    this.key = key;
    this.logs = logs;
    this.memory = memory;
    this.clock = clock;
  }

  /** One at a time: comparing with the last checkpoint and keeping the new one must not be torn apart. */
  synchronized Answer addCheckpoint(byte[] body) {
    try {
      AddCheckpoint request = parse(body);
      Checkpoint checkpoint = signed(request.checkpoint());
      Optional<Note> latest = latest(WitnessMemory.nameOf(checkpoint.origin()));
      requireOldSize(request, checkpoint, latest);
      requireConsistent(request, checkpoint, latest);
      return cosign(request.checkpoint(), checkpoint, latest);
    } catch (RefusedException e) {
      return e.answer;
    }
  }

  /** The last checkpoint cosigned for the log of this name, with the signatures of log and witness. */
  Optional<Note> latest(String name) {
    Optional<Note> latest = memory.latest(name);
    latest.ifPresent(note -> {
      logs.signed(note);
      note.signatureOf(key.verifier()).orElseThrow(() -> new IllegalStateException("the memory is not this witness's"));
    });
    return latest;
  }

  private static AddCheckpoint parse(byte[] body) {
    try {
      return AddCheckpoint.parse(body);
    } catch (FlawedException e) {
      throw new RefusedException(400, e.getMessage());
    }
  }

  private Checkpoint signed(Note note) {
    try {
      return logs.signed(note);
    } catch (FlawedException e) {
      throw new RefusedException(switch (e.flaw()) {
        case UNKNOWN_LOG -> 404;
        case NOT_SIGNED_BY_LOG, BAD_SIGNATURE -> 403;
        default -> 400;
      }, e.getMessage());
    }
  }

  private static void requireOldSize(AddCheckpoint request, Checkpoint checkpoint, Optional<Note> latest) {
    if (request.oldSize() > checkpoint.size()) {
      throw new RefusedException(400, "the old size is larger than the checkpoint's");
    }
    long known = known(latest).size();
    if (request.oldSize() != known) {
      throw new RefusedException(new Answer(409, SIZE_TYPE, known + "\n"));
    }
  }

  private static void requireConsistent(AddCheckpoint request, Checkpoint checkpoint, Optional<Note> latest) {
    if (checkpoint.size() == 0 && !checkpoint.head().equals(TreeHead.EMPTY)) {
      throw new RefusedException(422, "the empty tree has another root");
    }
    ConsistencyProof proof = new ConsistencyProof(request.oldSize(), checkpoint.size(), request.path());
    if (!proof.proves(known(latest).root(), checkpoint.root())) {
      throw new RefusedException(422, "the checkpoint is not proven to extend the last one");
    }
  }

  private Answer cosign(Note note, Checkpoint checkpoint, Optional<Note> latest) {
    Instant now = clock.instant();
    Instant last = latest.flatMap(old -> old.signatureOf(key.verifier())).map(NoteSignature::cosignedAt)
        .orElse(Instant.EPOCH);
    if (now.getEpochSecond() < last.getEpochSecond()) {
      throw new RefusedException(503, "the clock of the witness has gone back");
    }
    NoteSignature cosignature = key.cosign(note.text(), now);
    memory.keep(WitnessMemory.nameOf(checkpoint.origin()), onlyOurs(note).with(cosignature));
    return new Answer(200, TEXT_TYPE, cosignature.line());
  }

  /** The note with the verified signatures of its log alone: what strangers added is not ours to serve. */
  private Note onlyOurs(Note note) {
    return new Note(note.text(), logs.logs().stream().flatMap(log -> note.signatureOf(log).stream()).toList());
  }

  private static TreeHead known(Optional<Note> latest) {
    return latest.map(note -> Checkpoint.parse(note.text()).head()).orElse(TreeHead.EMPTY);
  }
}
