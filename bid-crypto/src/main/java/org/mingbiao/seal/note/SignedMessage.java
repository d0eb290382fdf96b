package org.mingbiao.seal.note;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.mingbiao.seal.form.FlawedException;

/** What exactly a key of each kind signs. */
final class SignedMessage {
  private static final byte[] SUBTREE_LABEL = "subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII);
  private static final int NAME_BYTES_MAX = 255;
  /** The end of the year 9999; no witness will be asked later. */
  private static final long EPOCH_SECOND_MAX = 253_402_300_799L;

  private SignedMessage() {}

  /**
   * @param signer the name of the key
   * @param epochSecond when a witness cosigns; not used by logs
   */
  static byte[] of(KeyKind kind, String signer, String text, long epochSecond) {
    return switch (kind) {
      case LOG -> text.getBytes(StandardCharsets.UTF_8);
      case WITNESS -> ("cosignature/v1\ntime " + epochSecond + "\n" + text).getBytes(StandardCharsets.UTF_8);
      case LASTING_WITNESS -> subtree(signer, Checkpoint.parse(text), epochSecond);
    };
  }

  static boolean isPlausible(long epochSecond) {
    return epochSecond > 0 && epochSecond <= EPOCH_SECOND_MAX;
  }

  /** The structure cosigned_message of C2SP tlog-cosignature, for the whole tree. */
  private static byte[] subtree(String signer, Checkpoint checkpoint, long epochSecond) {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(SUBTREE_LABEL);
    name(message, signer);
    number(message, epochSecond);
    name(message, checkpoint.origin());
    number(message, 0);
    number(message, checkpoint.size());
    message.writeBytes(checkpoint.root().bytes());
    return message.toByteArray();
  }

  private static void name(ByteArrayOutputStream message, String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > NAME_BYTES_MAX) {
      throw FlawedException.malformed("name longer than " + NAME_BYTES_MAX + " bytes: " + name);
    }
    message.write(bytes.length);
    message.writeBytes(bytes);
  }

  private static void number(ByteArrayOutputStream message, long number) {
    message.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }
}
