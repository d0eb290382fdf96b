package org.mingbiao.seal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Puts the statements of many callers into the log, one transaction and one cosigned checkpoint for each batch. While
 * one batch is being written and witnessed the next one gathers; there is no waiting for a batch to fill. Give
 * {@link #run} a thread of its own.
 */
public final class Appender implements Runnable, AutoCloseable {
  public static final int BATCH_MAX = 512;
  public static final int QUEUE_MAX = 10_000;
  /** How often a thread without work looks whether it may end. */
  private static final long IDLE_MILLIS = 100;
  /** In how many such looks it once asks whether something has grown that is not yet published. */
  private static final int IDLE_LOOKS = 10;

  /**
   * What a caller does in the batch's transaction, such as inserting a bid. It may be run again if the transaction
   * fails, so it must not keep anything outside it.
   */
  @FunctionalInterface
  public interface Act {
    /**
     * @return what to log for it; empty if the act was refused and wrote nothing
     * @throws RuntimeException to undo this act alone; the others of its batch are then done one by one, which is slow:
     *     refuse by returning an empty list wherever the reason is known before anything is written
     */
    List<Opening> perform();

    /** Tells, still in the transaction, the index of the first leaf; not called if nothing was logged. */
    default void entered(long index) {}
  }

  private record Ticket(Act act, CompletableFuture<OptionalLong> answer) {}

  /** First leaf index of a ticket, or empty, by place in the batch. */
  private record Entered(List<Ticket> tickets, List<OptionalLong> indexes) {}

  private final Log log;
  private final Cosigning cosigning;
  private final Covers covers;
  private final Consumer<RuntimeException> complaints;
  private final BlockingQueue<Ticket> queue = new ArrayBlockingQueue<>(QUEUE_MAX);
  private volatile boolean closed;

  /** @param complaints hears why something could not be published while nobody was waiting for it */
  public Appender(Log log, Cosigning cosigning, Covers covers, Consumer<RuntimeException> complaints) {
    this.log = log;
    this.cosigning = cosigning;
    this.covers = covers;
    this.complaints = complaints;
  }

  /**
   * Hands an act over.
   *
   * @return the index of its first leaf, once a published checkpoint holds it; empty if it logged nothing. Ends with
   *     the act's own exception if it threw (nothing was written), or with {@link Cosigning.NoQuorumException} if it
   *     was written but could not be witnessed now: it will be, as soon as there is a quorum, so the caller's own
   *     record of the index leads to a receipt later. Completed on the appender's thread: continue elsewhere
   * @throws RejectedExecutionException if {@value #QUEUE_MAX} acts are waiting or the appender is closed
   */
  public CompletableFuture<OptionalLong> submit(Act act) {
    Ticket ticket = new Ticket(act, new CompletableFuture<>());
    if (closed || !queue.offer(ticket)) {
      throw new RejectedExecutionException("the log takes no more statements now");
    }
    if (closed) {
      abandon();
    }
    return ticket.answer();
  }

  /** Also publishes what has grown without being published: after a crash, a lost quorum, an append by others. */
  @Override public void run() {
    try {
      for (int looks = 0; !closed; looks++) {
        Ticket first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          List<Ticket> batch = new ArrayList<>(List.of(first));
          queue.drainTo(batch, BATCH_MAX - 1);
          settle(batch);
        } else if (looks % IDLE_LOOKS == 0) {
          catchUp();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed = true;
      abandon();
    }
  }

  /** Lets the batch at work end and refuses everything that waits. */
  @Override public void close() {
    closed = true;
  }

  private void catchUp() {
    try {
      if (log.isBehind()) {
        log.publish(cosigning);
      }
    } catch (RuntimeException e) {
      complaints.accept(e); // nobody waits for this answer, and the next look tries again
    }
  }

  private void settle(List<Ticket> batch) {
    List<Entered> entered = enterTogetherOrAlone(batch);
    try {
      if (entered.stream().flatMap(part -> part.indexes().stream()).anyMatch(OptionalLong::isPresent)) {
        log.publish(cosigning);
      }
      entered.forEach(Appender::answer);
    } catch (RuntimeException | Error e) {
      entered.forEach(part -> part.tickets().forEach(ticket -> ticket.answer().completeExceptionally(e)));
    }
  }

  private List<Entered> enterTogetherOrAlone(List<Ticket> batch) {
    try {
      return List.of(enter(batch));
    } catch (RuntimeException | Error e) { // also of an act that runs out of stack: the log must go on
      if (batch.size() == 1) {
        batch.get(0).answer().completeExceptionally(e);
        return List.of();
      }
    }
    return batch.stream().flatMap(ticket -> enterTogetherOrAlone(List.of(ticket)).stream()).toList();
  }

  private Entered enter(List<Ticket> batch) {
    return log.store().exclusively(() -> {
      List<Opening> openings = new ArrayList<>();
      List<Integer> firsts = new ArrayList<>();
      for (Ticket ticket : batch) {
        List<Opening> own = ticket.act().perform();
        firsts.add(own.isEmpty() ? -1 : openings.size());
        openings.addAll(own);
      }
      if (!openings.isEmpty()) {
        openings.addAll(covers.fill(openings.size()));
      }
      long first = log.append(openings);
      List<OptionalLong> indexes = firsts.stream()
          .map(place -> place < 0 ? OptionalLong.empty() : OptionalLong.of(first + place)).toList();
      for (int i = 0; i < batch.size(); i++) {
        indexes.get(i).ifPresent(batch.get(i).act()::entered);
      }
      return new Entered(batch, indexes);
    });
  }

  private static void answer(Entered entered) {
    for (int i = 0; i < entered.tickets().size(); i++) {
      entered.tickets().get(i).answer().complete(entered.indexes().get(i));
    }
  }

  private void abandon() {
    List<Ticket> waiting = new ArrayList<>();
    queue.drainTo(waiting);
    waiting.forEach(ticket -> ticket.answer().completeExceptionally(
        new RejectedExecutionException("the log was closed before this statement's turn")));
  }
}
