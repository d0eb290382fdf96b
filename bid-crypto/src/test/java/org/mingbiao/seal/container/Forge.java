package org.mingbiao.seal.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.envelope.ChunkOutput;
import org.mingbiao.seal.envelope.ChunkTree;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.envelope.Padme;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;
import org.mingbiao.seal.wrap.KeyWrap;

/**
 * A bidder whose program is wrong, or who cheats: builds a container step by step and lets a test spoil any one step
 * while all later steps, the signature included, are done right.
 */
final class Forge {
  final Token token;
  private final String bidder;
  final Suite suite;
  final byte[] bidKey;
  final Map<String, byte[]> plains = new LinkedHashMap<>();
  final List<X509Certificate> trustees = new ArrayList<>();
  int threshold;
  /** Certificates carried beside the signer's. */
  List<X509Certificate> others;
  List<X509Certificate> recipients;
  Token signer;
  Consumer<Map<String, Object>> preamble = members -> { };
  UnaryOperator<byte[]> preambleBytes = UnaryOperator.identity();
  /** Takes an envelope's name and message. */
  ByName message = (id, bytes) -> bytes;
  UnaryOperator<byte[]> keyWrap = UnaryOperator.identity();
  Consumer<Map<String, byte[]>> share = shares -> { };
  Consumer<Map<String, Object>> manifest = members -> { };
  UnaryOperator<byte[]> manifestBytes = UnaryOperator.identity();
  UnaryOperator<byte[]> seal = UnaryOperator.identity();
  Consumer<List<Entry>> records = all -> { };
  UnaryOperator<byte[]> file = UnaryOperator.identity();
  /** Keys of the envelopes as sealed. */
  final Map<String, byte[]> keys = new LinkedHashMap<>();

  interface ByName {
    byte[] apply(String id, byte[] bytes);
  }

  record Entry(char type, byte[] value) {}

  Forge(KeyKind kind) {
    this(kind, Samples.bidder(kind), Samples.CODE);
  }

  Forge(KeyKind kind, Token token, String bidder) {
    this.token = token;
    this.bidder = bidder;
    signer = token;
    suite = Suite.ofKey(kind);
    bidKey = new byte[suite.keyBytes()];
    Arrays.fill(bidKey, (byte) 0x42);
    others = List.of(token.encryption());
    recipients = List.of(token.encryption());
    plains.put("price", plain("{\"files\":[{\"name\":\"price.json\",\"size\":23}]}", Samples.PRICE));
  }

  /** A padded plaintext with this table and these bytes of files. */
  static byte[] plain(String table, String files) {
    byte[] list = table.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] bytes = files.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate((int) Padme.pad(4 + list.length + bytes.length));
    return out.putInt(list.length).put(list).put(bytes).array();
  }

  byte[] build() {
    try {
      return file.apply(assemble(parts()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] assemble(List<Entry> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Format.magic());
    int sealAt = 0;
    for (Entry each : parts) {
      if (each.type() == 'S') sealAt = out.size();
      Format.writeRecord(out, each.type(), each.value());
    }
    out.writeBytes(Format.trailer(sealAt));
    return out.toByteArray();
  }

  private List<Entry> parts() throws IOException {
    Map<String, Object> bound = new TreeMap<>(new Preamble(new byte[16], bidder,
        Certificates.hash(suite, token.encryption()), "1", Certificates.hash(suite, token.signing()), suite,
        "E3302-2026-0001", Samples.DOCS).members());
    preamble.accept(bound);
    byte[] p = preambleBytes.apply(CanonicalJson.write(bound));
    List<Entry> parts = new ArrayList<>(List.of(new Entry('P', p)));
    List<Object> envelopes = new ArrayList<>();
    for (String id : plains.keySet()) envelopes.add(envelope(id, p, parts));
    byte[] wrapped = keyWrap.apply(KeyWrap.wrap(suite, bidKey, recipients));
    parts.add(new Entry('K', wrapped));
    Map<String, Object> members = new TreeMap<>();
    members.put("created", "2026-11-23T08:00:00Z");
    members.put("envelopes", envelopes);
    members.put("intermediates", new ArrayList<>());
    members.put("k", (long) threshold);
    members.put("keyWrap", hex(suite.hash(wrapped)));
    members.put("preamble", bound);
    members.put("supersedes", null);
    members.put("trustees", trusteeRecords(parts));
    members.put("type", "mbid/seal");
    manifest.accept(members);
    byte[] content = manifestBytes.apply(CanonicalJson.write(members));
    parts.add(new Entry('S', seal.apply(SignedStatement.sign(content, Samples.NOW, signer, others).encoded())));
    records.accept(parts);
    return parts;
  }

  private Map<String, Object> envelope(String id, byte[] p, List<Entry> parts) throws IOException {
    byte[] key = Format.envelopeKey(suite, bidKey, id);
    keys.put(id, key);
    byte[] name = id.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] context = org.bouncycastle.util.Arrays.concatenate(suite.hash(p), name);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] salt = new byte[ChunkedEncryption.SALT_BYTES];
    try (ChunkOutput chunks = new ChunkOutput(suite, ChunkedEncryption.derive(suite, key, salt, context), out)) {
      chunks.write(plains.get(id));
    }
    byte[] sealed = message.apply(id, out.toByteArray());
    byte[] header = ByteBuffer.allocate(2 + name.length).putShort((short) name.length).put(name).array();
    parts.add(new Entry('E', org.bouncycastle.util.Arrays.concatenate(header, sealed)));
    Map<String, Object> members = new TreeMap<>();
    members.put("header", hex(Arrays.copyOf(sealed, ChunkedEncryption.HEADER_BYTES)));
    members.put("id", id);
    members.put("length", (long) sealed.length);
    members.put("root", hex(root(sealed)));
    return members;
  }

  byte[] root(byte[] sealed) {
    ChunkTree tree = new ChunkTree(suite);
    tree.add(sealed, Math.min(sealed.length, ChunkedEncryption.HEADER_BYTES));
    for (int at = ChunkedEncryption.HEADER_BYTES; at < sealed.length; at += ChunkedEncryption.SEALED_CHUNK_BYTES) {
      byte[] chunk = Arrays.copyOfRange(sealed, at, Math.min(sealed.length, at + ChunkedEncryption.SEALED_CHUNK_BYTES));
      tree.add(chunk, chunk.length);
    }
    return tree.root();
  }

  private List<Object> trusteeRecords(List<Entry> parts) {
    List<Object> sealed = new ArrayList<>();
    var escrow = new org.mingbiao.seal.escrow.Escrow(suite, new byte[16]);
    Map<String, List<byte[]>> split = new LinkedHashMap<>();
    keys.forEach((id, key) -> split.put(id, trustees.isEmpty() ? List.of()
        : escrow.split(key, threshold, trustees.size(), new java.security.SecureRandom())));
    for (int i = 0; i < trustees.size(); i++) {
      int place = i;
      Map<String, byte[]> own = new TreeMap<>();
      split.forEach((id, all) -> own.put(id, all.get(place)));
      share.accept(own);
      byte[] record = KeyWrap.wrap(suite, new TrusteeShares(new byte[16], own).encoded(), List.of(trustees.get(i)));
      parts.add(new Entry('T', record));
      Map<String, Object> members = new TreeMap<>();
      members.put("cert", hex(Certificates.hash(suite, trustees.get(i))));
      members.put("record", hex(suite.hash(record)));
      members.put("shares",
          keys.keySet().stream().map(id -> (Object) hex(escrow.commitment(id, own.get(id)))).toList());
      sealed.add(members);
    }
    return sealed;
  }

  static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }
}
