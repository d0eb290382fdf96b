package org.mingbiao.seal.container;

/** What a container may hold at most. A reader refuses more before it reserves memory for it. */
public final class Limits {
  public static final int PREAMBLE_BYTES_MAX = 4096;
  /** The seal is the legal act; small enough to arrive in the last second (第二十七条). */
  public static final int SEAL_BYTES_MAX = 16_384;
  public static final int KEY_WRAP_BYTES_MAX = 32_768;
  public static final int TRUSTEE_BYTES_MAX = 16_384;
  public static final int ENVELOPES_MAX = 8;
  public static final int TRUSTEES_MAX = 16;
  public static final int INTERMEDIATES_MAX = 4;
  /** 256 TiB; the JSON that states lengths holds nothing beyond 2^53. */
  public static final long ENVELOPE_BYTES_MAX = 1L << 48;

  private Limits() {}
}
