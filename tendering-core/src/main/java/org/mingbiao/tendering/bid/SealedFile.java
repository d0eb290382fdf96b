package org.mingbiao.tendering.bid;

/**
 * What the structure of a sealed container says without any key.
 *
 * @param sha256 of the whole container, hex
 * @param sealSha256 of the signed seal alone, hex: the legal act
 * @param bidNo the container's own random number, hex
 * @param tender the trading code that the container is bound to
 * @param lot the lot number that it is bound to
 * @param bidder the credit code that it is bound to
 * @param documentDigest the version of the tender document that it answers, hex
 * @param signer SHA-256 of the signer's certificate, hex
 */
public record SealedFile(String sha256, long bytes, String sealSha256, String bidNo, String tender, int lot, String bidder,
    String documentDigest, String suite, String signer) {}
