package org.mingbiao.shared.attachment;

import java.io.InputStream;
import java.nio.file.Path;

/** Where bytes lie. What {@link #put} has returned survives a power cut. */
public interface AttachmentStore {
  /** The most bytes of one file, a sealed bid included: 2 GiB. */
  long BYTES_MAX = 2L << 30;

  /**
   * Keeps the bytes under their digest; the same bytes twice are one file.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException {@code TOO_LARGE} above {@code bytesMax}
   */
  Stored put(InputStream bytes, long bytesMax);

  /** @throws org.mingbiao.shared.refusal.RefusedException {@code NOT_FOUND} */
  InputStream open(String sha256);

  /**
   * The bytes as a file to be read and never written: for containers of gigabytes that are opened in place.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException {@code NOT_FOUND}
   */
  Path file(String sha256);

  /** @param sha256 64 lower-case hex digits */
  record Stored(String sha256, long bytes) {}
}
