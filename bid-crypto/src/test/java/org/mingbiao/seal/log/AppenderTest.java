package org.mingbiao.seal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.seal.log.Appender.Act;
import org.mingbiao.seal.log.Cosigning.NoQuorumException;
import org.mingbiao.seal.note.Checkpoint;

class AppenderTest {
  private static final long PATIENCE_SECONDS = 60;
  private final MemoryStore store = new MemoryStore();
  private final Log log = new Log(Ring.LOG, store);
  private final AtomicInteger checkpoints = new AtomicInteger();
  private final CountDownLatch witnessesOpen = new CountDownLatch(1);
  private final Cosigning witnesses = (signed, consistency) -> {
    awaitQuietly(witnessesOpen);
    checkpoints.incrementAndGet();
    return Ring.cosigning(Ring.CLOCK).cosign(signed, consistency);
  };
  private final BlockingQueue<RuntimeException> complaints = new LinkedBlockingQueue<>();
  private Appender appender = appender(witnesses, 1);
  private final List<Thread> threads = new ArrayList<>();

  @AfterEach void close() throws InterruptedException {
    witnessesOpen.countDown();
    appender.close();
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
  }

  @Test void oneCheckpointCoversABatch() throws Exception {
    List<CompletableFuture<OptionalLong>> answers = submit(0, 1_000);
    start();
    witnessesOpen.countDown();
    for (int i = 0; i < answers.size(); i++) {
      assertEquals(OptionalLong.of(i), get(answers.get(i)));
    }
    assertEquals(2, checkpoints.get());
    assertEquals(Ring.openings(0, 1_000), store.openings(0, 1_000).stream().map(Opening::parse).toList());
  }

  @Test void nobodyIsAnsweredBeforeAPublishedCheckpointHoldsHisLeaf() throws Exception {
    start();
    List<CompletableFuture<Long>> sizes = IntStream.range(0, 200).mapToObj(i ->
        appender.submit(act(i)).thenApply(index -> {
          long published = Checkpoint.parse(log.published().orElseThrow().text()).size();
          return published - index.orElseThrow();
        })).toList();
    witnessesOpen.countDown();
    for (CompletableFuture<Long> size : sizes) {
      assertTrue(get(size) > 0);
    }
  }

  @Test void aRefusedActIsAnsweredAndLeavesNoLeaf() throws Exception {
    CompletableFuture<OptionalLong> refused = appender.submit(List::of);
    CompletableFuture<OptionalLong> accepted = appender.submit(act(1));
    witnessesOpen.countDown();
    start();
    assertEquals(OptionalLong.empty(), get(refused));
    assertEquals(OptionalLong.of(0), get(accepted));
    assertEquals(1, store.head().size());
  }

  @Test void aBatchOfRefusalsNeedsNoCheckpoint() throws Exception {
    CompletableFuture<OptionalLong> refused = appender.submit(List::of);
    start();
    assertEquals(OptionalLong.empty(), get(refused));
    assertEquals(0, checkpoints.get());
  }

  @Test void anActThatFailsIsUndoneAloneAndTheOthersStand() throws Exception {
    RuntimeException failure = new IllegalStateException("unique constraint");
    CompletableFuture<OptionalLong> first = appender.submit(act(1));
    CompletableFuture<OptionalLong> failed = appender.submit(() -> {
      throw failure;
    });
    CompletableFuture<OptionalLong> last = appender.submit(act(2));
    witnessesOpen.countDown();
    start();
    assertEquals(OptionalLong.of(0), get(first));
    assertEquals(OptionalLong.of(1), get(last));
    assertSame(failure, assertThrows(ExecutionException.class, () -> get(failed)).getCause());
    assertEquals(Ring.openings(1, 3), store.openings(0, 2).stream().map(Opening::parse).toList());
  }

  @Test void anActThatFailsAloneIsPerformedOnceAndTheLogGoesOn() throws Exception {
    AtomicInteger performed = new AtomicInteger();
    start();
    witnessesOpen.countDown();
    CompletableFuture<OptionalLong> failed = appender.submit(() -> {
      performed.incrementAndGet();
      throw new StackOverflowError();
    });
    assertInstanceOf(StackOverflowError.class, assertThrows(ExecutionException.class, () -> get(failed)).getCause());
    assertEquals(1, performed.get());
    assertEquals(OptionalLong.of(0), get(appender.submit(act(0))));
  }

  @Test void severalStatementsOfOneActStandTogether() throws Exception {
    CompletableFuture<OptionalLong> before = appender.submit(act(0));
    CompletableFuture<OptionalLong> both = appender.submit(() -> Ring.openings(1, 3));
    CompletableFuture<OptionalLong> after = appender.submit(act(3));
    witnessesOpen.countDown();
    start();
    assertEquals(OptionalLong.of(1), get(both));
    assertEquals(OptionalLong.of(3), get(after));
    assertEquals(OptionalLong.of(0), get(before));
  }

  @Test void withoutWitnessesTheLeafStandsAndTheCallerIsTold() {
    appender = appender((signed, consistency) -> {
      throw new NoQuorumException("court is down");
    }, 1);
    CompletableFuture<OptionalLong> answer = appender.submit(act(0));
    start();
    Throwable cause = assertThrows(ExecutionException.class, () -> get(answer)).getCause();
    assertInstanceOf(NoQuorumException.class, cause);
    assertEquals(1, store.head().size());
    assertTrue(log.published().isEmpty());
  }

  @Test void anActLearnsItsIndexInsideTheTransaction() throws Exception {
    List<String> seen = new ArrayList<>();
    appender.submit(act(0));
    CompletableFuture<OptionalLong> answer = appender.submit(telling(Ring.openings(1, 3),
        index -> seen.add(index + " of " + store.head().size())));
    CompletableFuture<OptionalLong> refused = appender.submit(telling(List.of(), index -> seen.add("never")));
    witnessesOpen.countDown();
    start();
    assertEquals(OptionalLong.of(1), get(answer));
    get(refused);
    assertEquals(List.of("1 of 3"), seen);
  }

  @Test void anActThatCannotKeepItsIndexIsUndone() throws Exception {
    CompletableFuture<OptionalLong> failed = appender.submit(telling(Ring.openings(1, 2), index -> {
      throw new IllegalStateException("disk full");
    }));
    start();
    assertThrows(ExecutionException.class, () -> get(failed));
    assertEquals(0, store.head().size());
  }

  @Test void whatCouldNotBeWitnessedIsPublishedWhenTheWitnessesAreBack() throws Exception {
    AtomicInteger failures = new AtomicInteger(2);
    CountDownLatch published = new CountDownLatch(1);
    appender = appender((signed, consistency) -> {
      if (failures.getAndDecrement() > 0) {
        throw new NoQuorumException("court is down");
      }
      published.countDown();
      return Ring.cosigning(Ring.CLOCK).cosign(signed, consistency);
    }, 1);
    CompletableFuture<OptionalLong> answer = appender.submit(act(0));
    start();
    assertThrows(ExecutionException.class, () -> get(answer));
    assertEquals("court is down", complaints.poll(PATIENCE_SECONDS, TimeUnit.SECONDS).getMessage());
    assertTrue(published.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Test void whatAnotherProcessLeftUnpublishedIsPublishedAtTheStart() throws Exception {
    log.append(Ring.openings(0, 3));
    assertTrue(log.isBehind());
    CountDownLatch published = new CountDownLatch(1);
    appender = appender((signed, consistency) -> {
      published.countDown();
      return Ring.cosigning(Ring.CLOCK).cosign(signed, consistency);
    }, 1);
    start();
    assertTrue(published.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  @Test void everyBatchIsFilledWithCoversToAMultiple() throws Exception {
    appender = appender(witnesses, 8);
    CompletableFuture<OptionalLong> answer = appender.submit(() -> Ring.openings(0, 3));
    witnessesOpen.countDown();
    start();
    get(answer);
    assertEquals(8, store.head().size());
    for (int index = 3; index < 8; index++) {
      assertEquals(Opening.COVER, log.opening(index).kind());
    }
  }

  @Test void whoWaitsWhenTheLogIsClosedIsRefused() throws Exception {
    CompletableFuture<OptionalLong> waiting = appender.submit(act(0));
    appender.close();
    start();
    assertInstanceOf(RejectedExecutionException.class,
        assertThrows(ExecutionException.class, () -> get(waiting)).getCause());
    assertThrows(RejectedExecutionException.class, () -> appender.submit(act(1)));
    assertEquals(0, store.head().size());
  }

  @Test void refusesWhenTheQueueIsFull() {
    submit(0, Appender.QUEUE_MAX);
    assertThrows(RejectedExecutionException.class, () -> appender.submit(act(0)));
  }

  @Test void sixteenCallersAtOnceEachGetTheirOwnLeaf() throws Exception {
    start();
    witnessesOpen.countDown();
    List<Thread> callers = IntStream.range(0, 16).mapToObj(caller -> new Thread(() -> {
      for (int i = 0; i < 50; i++) {
        int number = caller * 50 + i;
        OptionalLong index = appender.submit(act(number)).join();
        assertEquals(Ring.opening(number), log.opening(index.orElseThrow()));
      }
    })).toList();
    List<Throwable> failures = new ArrayList<>();
    callers.forEach(caller -> caller.setUncaughtExceptionHandler((thread, e) -> failures.add(e)));
    callers.forEach(Thread::start);
    for (Thread caller : callers) {
      caller.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
    assertEquals(List.of(), failures);
    assertEquals(800, store.head().size());
    assertTrue(checkpoints.get() <= 800);
    assertEquals(List.of(), new Rebuild(store, Ring.POLICY).check().damages());
  }

  private static Act telling(List<Opening> openings, LongConsumer entered) {
    return new Act() {
      @Override public List<Opening> perform() {
        return openings;
      }

      @Override public void entered(long index) {
        entered.accept(index);
      }
    };
  }

  private static Act act(int number) {
    return () -> List.of(Ring.opening(number));
  }

  private List<CompletableFuture<OptionalLong>> submit(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> appender.submit(act(i))).toList();
  }

  private Appender appender(Cosigning cosigning, int multiple) {
    return new Appender(log, cosigning, new Covers(multiple, Duration.ofSeconds(10), Ring.CLOCK, new SecureRandom()),
        complaints::add);
  }

  private void start() {
    Thread thread = new Thread(appender, "appender");
    threads.add(thread);
    thread.start();
  }

  private static <T> T get(CompletableFuture<T> answer) throws Exception {
    return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
