package org.mingbiao.seal;

/** Why a sealed bid, or something said about it, is refused. The specification names the same words. */
public enum Fault {
  /** The first eight bytes are not the container's. */
  NOT_A_CONTAINER(Kind.FORM),
  /** The bytes end before the container does. */
  TRUNCATED(Kind.FORM),
  /** Bytes follow the trailer. */
  TRAILING_BYTES(Kind.FORM),
  /** A record of another type stands where this one must. */
  RECORD_UNEXPECTED(Kind.FORM),
  /** A record is longer, or there are more of its type, than the format allows. */
  LIMIT_EXCEEDED(Kind.FORM),
  /** The last sixteen bytes do not point back to the seal. */
  TRAILER_WRONG(Kind.FORM),
  /** Text that must be canonical JSON (RFC 8785) is not. */
  JSON_NOT_CANONICAL(Kind.FORM),
  /** A field is missing, unknown or not of its form. */
  FIELD_INVALID(Kind.FORM),
  VERSION_UNKNOWN(Kind.FORM),
  SUITE_UNKNOWN(Kind.FORM),
  /** An envelope's name is not of its form, or stands twice. */
  ENVELOPE_NAME(Kind.FORM),
  /** No chunked message has this length. */
  ENVELOPE_LENGTH(Kind.FORM),
  /** A signed or wrapped part is not the one DER encoding the format allows. */
  CMS_NOT_CANONICAL(Kind.FORM),

  /** The signature does not verify under the certificate it names. */
  SIGNATURE_WRONG(Kind.SEAL),
  /** A certificate is missing, superfluous, or not the one whose hash is bound. */
  CERTIFICATE_MISMATCH(Kind.SEAL),
  /** A key of a kind or size the suite does not allow. */
  KEY_NOT_ALLOWED(Kind.SEAL),
  /** The signer's certificate names another organisation than the bid. */
  BIDDER_MISMATCH(Kind.SEAL),

  /** The preamble is not the one that was sealed. */
  PREAMBLE_ALTERED(Kind.BYTES),
  /** The encrypted bytes of an envelope are not the ones that were sealed. */
  ENVELOPE_ALTERED(Kind.BYTES),
  /** The wrapped key is not the one that was sealed. */
  KEY_WRAP_ALTERED(Kind.BYTES),
  /** A trustee's record is not the one that was sealed. */
  TRUSTEE_ALTERED(Kind.BYTES),

  /** No listed authority stands behind the certificate. */
  CERTIFICATE_UNTRUSTED(Kind.CERTIFICATE),
  CERTIFICATE_EXPIRED(Kind.CERTIFICATE),
  CERTIFICATE_NOT_YET_VALID(Kind.CERTIFICATE),
  CERTIFICATE_REVOKED(Kind.CERTIFICATE),
  /** The authority's revocation list is missing or out of date, so nothing can be said. */
  REVOCATION_UNKNOWN(Kind.CERTIFICATE),
  /** The certificate may not be used for this. */
  CERTIFICATE_PURPOSE(Kind.CERTIFICATE),

  /** No key at hand is a recipient of this bid. */
  NOT_A_RECIPIENT(Kind.KEY),
  /** The wrapped key does not unwrap under the private key it is addressed to. */
  UNWRAP_FAILED(Kind.KEY),
  /** The key is not the one this envelope, of this tender, lot and bidder, is committed to. */
  COMMITMENT_MISMATCH(Kind.KEY),
  /** A key file, token or recovery card cannot be used: wrong password, a slip of the pen, or not one at all. */
  KEY_FILE(Kind.KEY),
  NO_SUCH_ENVELOPE(Kind.KEY),
  /** A statement speaks of another bid, envelope or seal. */
  STATEMENT_MISMATCH(Kind.KEY),

  /** Under the committed key a chunk does not decrypt: its sealer sealed garbage. */
  CHUNK_REFUSED(Kind.CONTENT),
  /** The list of files inside the envelope is not of its form. */
  FILE_TABLE(Kind.CONTENT),
  /** A file's name is unsafe or stands twice. */
  FILE_NAME(Kind.CONTENT),
  /** The padding is not zeros up to the prescribed length. */
  PADDING(Kind.CONTENT),

  /** A trustee's share is not the one the seal committed to: this trustee is at fault. */
  SHARE_WRONG(Kind.ESCROW),
  /** Fewer shares than the threshold. */
  SHARES_TOO_FEW(Kind.ESCROW),
  /** Genuine shares yield a key that does not open: the sealer is at fault. */
  SHARES_USELESS(Kind.ESCROW),

  /** What the sealer asks for cannot be sealed. */
  REQUEST(Kind.REQUEST);

  /** Where the cause lies; who answers for it follows from this (电子招标投标办法 第三十一条). */
  public enum Kind {
    /** Not a sealed bid: refuse at intake (第二十六条). */
    FORM,
    /** Not sealed by whom it says: refuse at intake. */
    SEAL,
    /** Bytes changed after sealing; before intake the sender's matter, afterwards the keeper's. */
    BYTES,
    /** The certificate does not carry the signature now. */
    CERTIFICATE,
    /** A key, or its holder, is the wrong one; nothing is said about the bid. */
    KEY,
    /** The bidder itself sealed something that is no bid. */
    CONTENT,
    /** Shares held by trustees. */
    ESCROW,
    /** A caller's own request. */
    REQUEST
  }

  private final Kind kind;

  Fault(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
