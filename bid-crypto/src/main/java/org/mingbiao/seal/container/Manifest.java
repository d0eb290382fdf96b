package org.mingbiao.seal.container;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.envelope.SealedEnvelope;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;

/**
 * What the seal signs: a digest of every byte of the container.
 * @param created the bidder's own claim, to the second
 * @param intermediates hashes of the certificates the seal carries beside the bidder's own
 * @param keyWrap digest of the wrapped bid key
 * @param threshold how many trustees open an envelope; 0 without trustees
 * @param supersedes digest of the seal this one replaces, or null
 */
public record Manifest(Preamble preamble, Instant created, List<SealedEnvelope> envelopes, List<byte[]> intermediates,
    byte[] keyWrap, List<Trustee> trustees, int threshold, byte[] supersedes) {
  public static final Pattern ENVELOPE_ID = Pattern.compile("[a-z][a-z0-9-]{0,31}");
  private static final Pattern TYPE = Pattern.compile("mbid/seal");

  /**
   * @param certificate hash of the trustee's certificate
   * @param record digest of the trustee's record
   * @param shares commitment to the trustee's share of each envelope, in the order of the envelopes
   */
  public record Trustee(byte[] certificate, byte[] record, List<byte[]> shares) {}

  static Manifest read(byte[] json) {
    Fields fields = CanonicalJson.read(json);
    Preamble preamble = Preamble.of(fields.object("preamble"));
    fields.exactly("created", "envelopes", "intermediates", "k", "keyWrap", "preamble", "supersedes", "trustees",
        "type");
    fields.text("type", TYPE);
    List<SealedEnvelope> envelopes = fields.objects("envelopes", Limits.ENVELOPES_MAX).stream()
        .map(Manifest::envelope).toList();
    checkIds(envelopes);
    List<Trustee> trustees = fields.objects("trustees", Limits.TRUSTEES_MAX).stream()
        .map(trustee -> trustee(trustee, envelopes.size())).toList();
    int lowest = trustees.isEmpty() ? 0 : 1;
    return new Manifest(preamble, fields.instant("created"), envelopes,
        fields.hexes("intermediates", Preamble.HASH_BYTES, Limits.INTERMEDIATES_MAX),
        fields.hex("keyWrap", Preamble.HASH_BYTES), trustees, (int) fields.number("k", lowest, trustees.size()),
        fields.hexOrNull("supersedes", Preamble.HASH_BYTES));
  }

  private static SealedEnvelope envelope(Fields fields) {
    fields.exactly("header", "id", "length", "root");
    long length = fields.number("length", 0, Limits.ENVELOPE_BYTES_MAX);
    ChunkedEncryption.plainLength(length);
    return new SealedEnvelope(fields.text("id", ENVELOPE_ID), length,
        fields.hex("header", ChunkedEncryption.HEADER_BYTES), fields.hex("root", Preamble.HASH_BYTES));
  }

  private static Trustee trustee(Fields fields, int envelopes) {
    fields.exactly("cert", "record", "shares");
    List<byte[]> shares = fields.hexes("shares", Preamble.HASH_BYTES, Limits.ENVELOPES_MAX);
    if (shares.size() != envelopes) throw new SealException(Fault.FIELD_INVALID, "shares must be one an envelope");
    return new Trustee(fields.hex("cert", Preamble.HASH_BYTES), fields.hex("record", Preamble.HASH_BYTES), shares);
  }

  private static void checkIds(List<SealedEnvelope> envelopes) {
    if (envelopes.isEmpty()) throw new SealException(Fault.FIELD_INVALID, "envelopes must not be empty");
    Set<String> ids = new HashSet<>();
    for (SealedEnvelope envelope : envelopes) {
      if (!ids.add(envelope.id())) throw new SealException(Fault.ENVELOPE_NAME, "twice: " + envelope.id());
    }
  }

  byte[] encoded() {
    Map<String, Object> members = new TreeMap<>();
    members.put("created", Fields.write(created));
    members.put("envelopes", envelopes.stream().map(e -> Map.of("header", Fields.write(e.header()), "id", e.id(),
        "length", e.length(), "root", Fields.write(e.root()))).toList());
    members.put("intermediates", hex(intermediates));
    members.put("k", threshold);
    members.put("keyWrap", Fields.write(keyWrap));
    members.put("preamble", preamble.members());
    members.put("supersedes", supersedes == null ? null : Fields.write(supersedes));
    members.put("trustees", trustees.stream().map(t -> Map.of("cert", Fields.write(t.certificate()), "record",
        Fields.write(t.record()), "shares", hex(t.shares()))).toList());
    members.put("type", TYPE.pattern());
    return CanonicalJson.write(members);
  }

  private static List<String> hex(List<byte[]> hashes) {
    return hashes.stream().map(Fields::write).toList();
  }

  /** @throws SealException NO_SUCH_ENVELOPE */
  public int indexOf(String envelope) {
    for (int i = 0; i < envelopes.size(); i++) {
      if (envelopes.get(i).id().equals(envelope)) return i;
    }
    throw new SealException(Fault.NO_SUCH_ENVELOPE, envelope);
  }

  /** Commitments to all trustees' shares of one envelope, in the trustees' order. */
  public List<byte[]> shareCommitments(String envelope) {
    int index = indexOf(envelope);
    List<byte[]> all = new ArrayList<>();
    for (Trustee trustee : trustees) all.add(trustee.shares().get(index));
    return all;
  }
}
