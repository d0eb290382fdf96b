package org.mingbiao.evaluation.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.exact.Spelling;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.report.Evaluation;
import org.mingbiao.evaluation.report.Example;

class BundleTest {
  private static final Bundle BUNDLE = Bundle.of(Example.METHOD, Example.contest());
  private static final byte[] BYTES = BUNDLE.bytes();

  @Test void readsWhatItWrote() {
    Bundle read = Bundle.read(BYTES);
    assertEquals(BUNDLE, read);
    assertArrayEquals(BYTES, read.bytes());
  }

  @Test void replaysTheLiveResultBitForBit() {
    Replay replay = Replay.of(Bundle.read(BYTES));
    assertTrue(replay.agrees(), replay.differences()::toString);
    assertEquals(Evaluation.run(Example.METHOD, Example.contest()), replay.result());
  }

  @Test void refusesABundleWithAnyOneByteChanged() {
    for (int at = 0; at < BYTES.length; at++) {
      byte[] changed = BYTES.clone();
      changed[at] ^= 1;
      int place = at;
      assertThrows(BreachException.class, () -> Bundle.read(changed), () -> "byte " + place + " changed unseen");
    }
  }

  @Test void refusesABundleCutShortOrWithAByteMore() {
    assertThrows(BreachException.class, () -> Bundle.read(java.util.Arrays.copyOf(BYTES, BYTES.length - 1)));
    byte[] longer = java.util.Arrays.copyOf(BYTES, BYTES.length + 1);
    longer[BYTES.length] = '\n';
    assertThrows(BreachException.class, () -> Bundle.read(longer));
  }

  @Test void namesTheFirstByteThatIsSpelledOtherwise() {
    byte[] spaced = ("{ " + new String(BYTES, StandardCharsets.UTF_8).substring(1)).getBytes(StandardCharsets.UTF_8);
    var refused = assertThrows(BreachException.class, () -> Bundle.read(spaced));
    assertEquals("byte 1", refused.breaches.get(0).field());
  }

  @Test void namesANumberThatWasForgedTogetherWithItsDigest() {
    String forged = new String(BYTES, StandardCharsets.UTF_8).replace("\"total\":\"92.07\"", "\"total\":\"99.07\"");
    byte[] body = forged.getBytes(StandardCharsets.UTF_8);
    byte[] resealed = forged.replace(BUNDLE.digest(), Spelling.digest(body, "digest")).getBytes(StandardCharsets.UTF_8);
    Replay replay = Replay.of(Bundle.read(resealed));
    assertEquals("[standings[0].total: stated \"99.07\", computed \"92.07\"]", replay.differences().toString());
  }

  @Test void namesAStepThatWasForged() {
    String forged = new String(BYTES, StandardCharsets.UTF_8)
        .replace("\"name\":\"benchmark.mean\"", "\"name\":\"benchmark.men\"");
    byte[] body = forged.getBytes(StandardCharsets.UTF_8);
    byte[] resealed = forged.replace(BUNDLE.digest(), Spelling.digest(body, "digest")).getBytes(StandardCharsets.UTF_8);
    assertTrue(Replay.of(Bundle.read(resealed)).differences().get(0).path().startsWith("steps["));
  }
}
