package org.mingbiao.tendering.opening;

import java.time.Instant;
import java.util.UUID;

/**
 * One try of a bidder to release a key, as the blind ledger keeps it.
 *
 * @param release the bidder's signed statement, Base64
 * @param signer SHA-256 of the certificate that signed it, hex
 * @param keyMatches whether the key meets the container's commitment
 * @param contentWhole whether the envelope opened to the files that its table names
 */
public record KeyEntry(UUID bid, String envelope, String release, String signer, boolean keyMatches, boolean contentWhole, Instant at) {
  public boolean opens() {
    return keyMatches && contentWhole;
  }
}
