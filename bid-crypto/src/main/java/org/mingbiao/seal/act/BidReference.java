package org.mingbiao.seal.act;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.container.Preamble;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.statement.SignedStatement;

/**
 * The bid a statement speaks of.
 * @param seal digest of its seal, which alone would suffice; the rest is for people and for the log
 */
public record BidReference(byte[] seal, byte[] bidNo, String tender, String lot) {
  private static final String[] OWN = {"bidNo", "created", "lot", "seal", "tender", "type"};

  static BidReference of(Seal seal) {
    Preamble preamble = seal.manifest().preamble();
    return new BidReference(seal.digest(), preamble.bidNo(), preamble.tender(), preamble.lot());
  }

  /** The members every statement has; its own come beside. */
  Map<String, Object> members(String type, Instant now) {
    Map<String, Object> members = new TreeMap<>();
    members.put("bidNo", Fields.write(bidNo));
    members.put("created", Fields.write(now));
    members.put("lot", lot);
    members.put("seal", Fields.write(seal));
    members.put("tender", tender);
    members.put("type", type);
    return members;
  }

  /**
   * Opens a statement's content and checks that it is of this type, with these members beside the common ones.
   * @throws SealException JSON_NOT_CANONICAL or FIELD_INVALID
   */
  static Fields fields(SignedStatement statement, String type, String... more) {
    List<String> names = new ArrayList<>(List.of(OWN));
    names.addAll(List.of(more));
    Fields fields = CanonicalJson.read(statement.content()).exactly(names.toArray(String[]::new));
    fields.text("type", Pattern.compile(Pattern.quote(type)));
    if (!fields.instant("created").equals(statement.signedAt())) {
      throw new SealException(Fault.FIELD_INVALID, "created is not the signing time");
    }
    return fields;
  }

  static BidReference read(Fields fields) {
    return new BidReference(fields.hex("seal", Preamble.HASH_BYTES), fields.hex("bidNo", Preamble.BID_NO_BYTES),
        fields.text("tender", Preamble.NAME), fields.text("lot", Preamble.NAME));
  }

  /** @throws SealException STATEMENT_MISMATCH unless this is that very bid */
  void require(Seal other) {
    Preamble preamble = other.manifest().preamble();
    boolean same = MessageDigest.isEqual(seal, other.digest()) && MessageDigest.isEqual(bidNo, preamble.bidNo())
        && tender.equals(preamble.tender()) && lot.equals(preamble.lot());
    if (!same) throw new SealException(Fault.STATEMENT_MISMATCH, "it speaks of another bid");
  }
}
