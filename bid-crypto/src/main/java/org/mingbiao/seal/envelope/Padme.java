package org.mingbiao.seal.envelope;

/**
 * Lengths that tell little: Padmé (Nikitin et al., PoPETs 2019) rounds up by at most 12 %, so that a length betrays
 * only its order of magnitude. Everything below one page counts as one page, which hides a price list altogether.
 */
public final class Padme {
  public static final long LENGTH_MIN = 4096;

  private Padme() {}

  /** The padded length of this many bytes. */
  public static long pad(long length) {
    if (length <= LENGTH_MIN) return LENGTH_MIN;
    int exponent = 63 - Long.numberOfLeadingZeros(length);
    int kept = 32 - Integer.numberOfLeadingZeros(exponent);
    long mask = (1L << exponent - kept) - 1;
    return length + mask & ~mask;
  }
}
