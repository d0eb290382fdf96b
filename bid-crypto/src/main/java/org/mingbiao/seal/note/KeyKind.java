package org.mingbiao.seal.note;

import java.util.Arrays;
import java.util.Optional;

/** What an Ed25519 key may sign; the number is the signature type of C2SP signed-note. */
public enum KeyKind {
  /** Signs the text of notes and checkpoints. */
  LOG(0x01),
  /** Cosigns checkpoints together with a time (C2SP tlog-cosignature). */
  WITNESS(0x04);

  final byte type;

  KeyKind(int type) {
    this.type = (byte) type;
  }

  static Optional<KeyKind> of(byte type) {
    return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
  }
}
