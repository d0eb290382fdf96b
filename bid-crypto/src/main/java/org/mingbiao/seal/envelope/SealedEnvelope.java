package org.mingbiao.seal.envelope;

/**
 * What the seal says of an envelope's encrypted bytes.
 * @param id its name: price, technical, qualification …
 * @param length of the chunked message in bytes
 * @param header salt and key commitment
 * @param root of the tree over header and chunks
 */
public record SealedEnvelope(String id, long length, byte[] header, byte[] root) {}
