package org.mingbiao.seal.witness;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.log.Cosigning;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.policy.Policy;
import org.mingbiao.seal.tree.ConsistencyProof;
import org.mingbiao.seal.wire.Requests;

/**
 * Asks all witnesses of a policy at once and returns as soon as the policy has enough of them. The slower ones are
 * left to finish, so that they are not behind at the next checkpoint.
 */
public final class WitnessQuorum implements Cosigning {
  /** A witness tells its size once; a second conflict means that somebody else submits at the same time. */
  private static final int ATTEMPTS_MAX = 3;
  private static final int ANSWER_BYTES_MAX = 16 * 1024;

  private final Policy policy;
  private final Duration patience;
  private final Requests requests;
  /** The tree size each witness is believed to know, by its name in the policy. */
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  private record Answer(Policy.Witness witness, int attempt, int status, String body) {}

  /** @param patience how long a quorum may take in all */
  public WitnessQuorum(Policy policy, Duration patience) {
    this.policy = policy;
    this.patience = patience;
    requests = new Requests(patience, ANSWER_BYTES_MAX);
  }

  /** Calls {@code consistency} on the caller's thread only. */
  @Override public Note cosign(Note signed, LongFunction<ConsistencyProof> consistency) {
    return new Round(signed, consistency).collect();
  }

  /** One checkpoint on its way round the witnesses. */
  private final class Round {
    private final Note signed;
    private final long size;
    private final LongFunction<ConsistencyProof> consistency;
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final List<String> reasons = new ArrayList<>();
    private final long end = System.nanoTime() + patience.toNanos();
    private Note note;
    private int awaited;

    Round(Note signed, LongFunction<ConsistencyProof> consistency) {
      this.signed = signed;
      this.consistency = consistency;
      size = Checkpoint.parse(signed.text()).size();
      note = signed;
    }

    Note collect() {
      policy.witnesses().forEach(witness -> ask(witness, 1));
      try {
        while (!isEnough() && awaited > 0) {
          Answer answer = answers.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
          if (answer == null) {
            reasons.add("no further answer within " + patience);
            break;
          }
          awaited--;
          take(answer);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        reasons.add("interrupted");
      }
      if (!isEnough()) {
        throw new NoQuorumException(String.join("; ", reasons));
      }
      return note;
    }

    private boolean isEnough() {
      return policy.isEnough(policy.cosignatures(note).keySet());
    }

    private void ask(Policy.Witness witness, int attempt) {
      if (witness.url().isEmpty()) {
        return;
      }
      long old = known.getOrDefault(witness.name(), 0L);
      if (old > size) {
        // Our log was put back, or another instance of it is ahead: either way this tree is not the largest.
        reasons.add(witness.name() + " has cosigned a tree of " + old + " leaves, larger than " + size);
        return;
      }
      awaited++;
      byte[] body = new AddCheckpoint(old, consistency.apply(old).path(), signed).bytes();
      URI url = URI.create(witness.url().get().toString().replaceAll("/$", "") + "/add-checkpoint");
      requests.post(url, "text/plain; charset=utf-8", body).whenComplete((reply, failure) ->
          answers.add(failure == null
              ? remember(new Answer(witness, attempt, reply.status(), new String(reply.body(), StandardCharsets.UTF_8)))
              : new Answer(witness, attempt, 0, failure.toString())));
    }

    /** Also runs for answers that come after the quorum. */
    private Answer remember(Answer answer) {
      if (answer.status() == 200) {
        known.merge(answer.witness().name(), size, Math::max);
      } else if (answer.status() == 409) {
        try {
          known.put(answer.witness().name(), Lines.decimal(answer.body().replaceFirst("\n$", ""), "size"));
        } catch (FlawedException e) {
          return new Answer(answer.witness(), ATTEMPTS_MAX, 409, e.getMessage());
        }
      }
      return answer;
    }

    private void take(Answer answer) {
      if (answer.status() == 409 && answer.attempt() < ATTEMPTS_MAX) {
        ask(answer.witness(), answer.attempt() + 1);
      } else if (answer.status() == 200) {
        add(answer);
      } else {
        reasons.add(answer.witness().name() + " answers " + answer.status() + " " + answer.body().strip());
      }
    }

    private void add(Answer answer) {
      try {
        Optional<NoteSignature> cosignature =
            Note.parse(signed.text() + "\n" + answer.body()).signatureOf(answer.witness().key());
        cosignature.ifPresentOrElse(line -> note = note.with(line),
            () -> reasons.add(answer.witness().name() + " answers without its cosignature"));
      } catch (FlawedException e) {
        reasons.add(answer.witness().name() + " answers with a cosignature that is none: " + e.getMessage());
      }
    }
  }
}
