package org.mingbiao.app.edge.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.shared.refusal.RefusedException;

class VaultTest {
  private static final byte[] PLACE = {1, 2, 3};
  private final Vault vault = new Vault(Vault.random(Vault.ROOT_BYTES));

  /** 32 bytes of a sealed record are its nonce, its tag and its length. */
  @ParameterizedTest @CsvSource({"0,512", "480,512", "481,2048", "2016,2048", "2017,8192", "131040,131072"})
  void sealsEveryRecordOfASizeClassToTheSameLength(int bytes, int length) {
    assertEquals(length, vault.seal(new byte[bytes], PLACE).length);
  }

  @Test void refusesARecordBeyondTheLastSizeClass() {
    assertThrows(RefusedException.class, () -> vault.seal(new byte[131_041], PLACE));
  }

  @ParameterizedTest @ValueSource(ints = {0, 1, 480, 481, 131_040})
  void opensWhatItSealed(int bytes) {
    byte[] record = Vault.random(bytes);
    assertArrayEquals(record, vault.open(vault.seal(record, PLACE), PLACE));
  }

  @ParameterizedTest @ValueSource(ints = {0, 12, 511})
  void opensNothingThatWasAltered(int at) {
    byte[] sealed = vault.seal(new byte[10], PLACE);
    sealed[at] ^= 1;
    assertThrows(IllegalStateException.class, () -> vault.open(sealed, PLACE));
  }

  @Test void opensNothingThatWasMovedToAnotherPlace() {
    byte[] sealed = vault.seal(new byte[10], PLACE);
    assertThrows(IllegalStateException.class, () -> vault.open(sealed, new byte[] {9}));
  }

  @Test void opensNothingOfAnotherKey() {
    byte[] sealed = vault.seal(new byte[10], PLACE);
    assertThrows(IllegalStateException.class, () -> new Vault(Vault.random(Vault.ROOT_BYTES)).open(sealed, PLACE));
  }

  @Test void filesTheSameUnderTheSameTagAndNothingElse() {
    assertArrayEquals(vault.tag("BIDS", "a", "1"), vault.tag("BIDS", "a", "1"));
    assertFalse(Arrays.equals(vault.tag("BIDS", "a", "11"), vault.tag("BIDS", "a1", "1")));
  }

  @Test void coversAreAsLongAsSealedRecords() {
    for (int n = 0; n < 50; n++) {
      int length = vault.cover().length;
      assertEquals(1, Arrays.stream(Vault.SIZE_CLASSES).filter(size -> size == length).count());
    }
  }

  @Test void knowsItsKeyByTheFingerprint() {
    byte[] root = Vault.random(Vault.ROOT_BYTES);
    assertEquals(true, new Vault(root).isFor(new Vault(root).fingerprint()));
    assertFalse(vault.isFor(new Vault(root).fingerprint()));
  }
}
