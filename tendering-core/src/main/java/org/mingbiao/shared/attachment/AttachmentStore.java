package org.mingbiao.shared.attachment;

import java.io.InputStream;

/** Where bytes lie. What {@link #put} has returned survives a power cut. */
public interface AttachmentStore {
  /** The most bytes of one file, a sealed bid included: 2 GiB. */
  long BYTES_MAX = 2L << 30;

  /**
   * Takes bytes aside, to be looked at before they are kept.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException {@code TOO_LARGE} above {@code bytesMax}
   */
  Incoming receive(InputStream bytes, long bytesMax);

  /**
   * Keeps the bytes under their digest; the same bytes twice are one file.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException {@code TOO_LARGE} above {@code bytesMax}
   */
  default Stored put(InputStream bytes, long bytesMax) {
    try (Incoming incoming = receive(bytes, bytesMax)) {
      incoming.keep();
      return incoming.stored();
    }
  }

  /**
   * The bytes from the first; what is skipped costs nothing, so that containers of gigabytes are opened in place.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException {@code NOT_FOUND}
   */
  InputStream open(String sha256);

  /** @param sha256 64 lower-case hex digits */
  record Stored(String sha256, long bytes) {}

  /** Bytes that came in and are not kept yet; at {@link #close} they are gone unless they were kept. */
  interface Incoming extends AutoCloseable {
    Stored stored();

    InputStream open();

    /** Keeps the bytes: they survive a power cut once this returns. */
    void keep();

    @Override void close();
  }
}
