package org.mingbiao.seal.container;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.suite.Suite;

/**
 * What a bid is bound to. Every key commitment depends on each of these, so nothing sealed for one tender, lot or
 * bidder opens as something else.
 * @param bidNo 16 random bytes
 * @param bidder the unit's code (统一社会信用代码), for a consortium its leader's
 * @param encryptionCertificate hash of the bidder's certificate that can unwrap
 * @param signingCertificate hash of the certificate that sealed
 * @param tenderDocs 32 bytes that name the published tender documents
 */
public record Preamble(byte[] bidNo, String bidder, byte[] encryptionCertificate, String lot, byte[] signingCertificate,
    Suite suite, String tender, byte[] tenderDocs) {
  public static final int BID_NO_BYTES = 16;
  public static final int HASH_BYTES = 32;
  static final int VERSION = 1;
  /** Eighteen characters of GB 32100; whether the code exists is for the register to know. */
  static final Pattern UNIT_CODE = Pattern.compile("[0-9A-Z]{18}");
  /** One to 128 characters, no ASCII control characters, no space at either end. */
  public static final Pattern NAME =
      Pattern.compile("[^\\x00-\\x20\\x7f]([^\\x00-\\x1f\\x7f]{0,126}[^\\x00-\\x20\\x7f])?");
  private static final Pattern SUITE = Pattern.compile("[a-z0-9-]{1,32}");

  static Preamble of(Fields fields) {
    if (fields.members().get("v") instanceof Long version && version != VERSION) {
      throw new SealException(Fault.VERSION_UNKNOWN, "preamble version " + version);
    }
    fields.exactly("bidNo", "bidder", "encCert", "lot", "signCert", "suite", "tender", "tenderDocs", "v");
    fields.number("v", VERSION, VERSION);
    return new Preamble(fields.hex("bidNo", BID_NO_BYTES), fields.text("bidder", UNIT_CODE),
        fields.hex("encCert", HASH_BYTES), fields.text("lot", NAME), fields.hex("signCert", HASH_BYTES),
        Suite.of(fields.text("suite", SUITE)), fields.text("tender", NAME), fields.hex("tenderDocs", HASH_BYTES));
  }

  Map<String, Object> members() {
    Map<String, Object> members = new TreeMap<>();
    members.put("bidNo", Fields.write(bidNo));
    members.put("bidder", bidder);
    members.put("encCert", Fields.write(encryptionCertificate));
    members.put("lot", lot);
    members.put("signCert", Fields.write(signingCertificate));
    members.put("suite", suite.id());
    members.put("tender", tender);
    members.put("tenderDocs", Fields.write(tenderDocs));
    members.put("v", VERSION);
    return members;
  }

  byte[] encoded() {
    return CanonicalJson.write(members());
  }
}
