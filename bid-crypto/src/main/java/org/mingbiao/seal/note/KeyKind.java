package org.mingbiao.seal.note;

import java.util.Arrays;
import java.util.Optional;

/** What a key may sign, and how; the number is the signature type of C2SP signed-note. */
public enum KeyKind {
  /** Ed25519 over the text of notes and checkpoints. */
  LOG(0x01, new Ed25519Scheme()),
  /** Ed25519 over a checkpoint together with a time (C2SP tlog-cosignature). */
  WITNESS(0x04, new Ed25519Scheme()),
  /** The same with ML-DSA-44 (FIPS 204), which also withstands a quantum computer, over another message. */
  LASTING_WITNESS(0x06, new MlDsaScheme());

  final byte type;
  final SignatureScheme scheme;

  KeyKind(int type, SignatureScheme scheme) {
    this.type = (byte) type;
    this.scheme = scheme;
  }

  /** Whether keys of this kind cosign with a time. */
  public boolean cosigns() {
    return this != LOG;
  }

  /** The kind of a key written with its type before it. */
  static Optional<KeyKind> of(byte[] typed) {
    return Arrays.stream(values()).filter(kind -> typed.length > 0 && typed[0] == kind.type).findFirst();
  }
}
