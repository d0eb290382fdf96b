package org.mingbiao.seal.container;

/**
 * A container that was read from its first byte to its last and found whole: every byte is the one its seal fixed.
 * Nothing is said yet about who stands behind the certificate; that is {@link Seal#check}.
 * @param length bytes of the container
 * @param sha256 digest of the whole container, for comparison with {@code sha256sum}
 */
public record Inspection(Seal seal, long length, byte[] sha256) {}
