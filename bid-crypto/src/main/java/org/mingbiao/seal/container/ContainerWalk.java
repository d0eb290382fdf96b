package org.mingbiao.seal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.envelope.ChunkTree;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.envelope.SealedEnvelope;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.wrap.KeyWrap;

/**
 * One pass over a container from its first byte to its last. Everything but the envelopes' bodies is always checked
 * against the seal; the bodies are hashed, or passed over where a later pass will hash them.
 */
final class ContainerWalk {
  private final InputStream in;
  private final boolean hashBodies;
  private long position;
  private Preamble preamble;
  private byte[] preambleBytes;
  private final List<Body> bodies = new ArrayList<>();
  private byte[] keyWrap;
  private final List<byte[]> trustees = new ArrayList<>();
  private Seal seal;

  /** @param root null where the body was passed over */
  record Body(String id, long offset, long length, byte[] header, byte[] root) {}

  ContainerWalk(InputStream in, boolean hashBodies) {
    this.in = in;
    this.hashBodies = hashBodies;
  }

  /** @throws SealException any fault of kind FORM, SEAL or BYTES */
  ContainerWalk run() throws IOException {
    readMagic();
    preambleBytes = take(header('P', Limits.PREAMBLE_BYTES_MAX), "preamble");
    preamble = Preamble.of(CanonicalJson.read(preambleBytes));
    int type = readEnvelopes();
    keyWrap = take(length(type, 'K', Limits.KEY_WRAP_BYTES_MAX), "key wrap");
    type = readTrustees();
    long sealOffset = position - 1;
    seal = Seal.read(take(length(type, 'S', Limits.SEAL_BYTES_MAX), "seal"));
    if (!Arrays.equals(take(Format.TRAILER_BYTES, "trailer"), Format.trailer(sealOffset))) {
      throw new SealException(Fault.TRAILER_WRONG, "the trailer must name offset " + sealOffset);
    }
    if (in.read() >= 0) throw new SealException(Fault.TRAILING_BYTES, "bytes after the trailer at " + position);
    compare();
    return this;
  }

  private void readMagic() throws IOException {
    byte[] magic = Format.magic();
    byte[] found = in.readNBytes(magic.length);
    if (!Arrays.equals(found, Arrays.copyOf(magic, found.length))) {
      throw new SealException(Fault.NOT_A_CONTAINER, "the first eight bytes are not MBID1");
    }
    if (found.length < magic.length) throw new SealException(Fault.TRUNCATED, "ends within the magic");
    position = magic.length;
  }

  private int readEnvelopes() throws IOException {
    int type = type();
    if (type != 'E') throw unexpected(type, 'E');
    for (; type == 'E'; type = type()) {
      if (bodies.size() == Limits.ENVELOPES_MAX) throw new SealException(Fault.LIMIT_EXCEEDED, "too many envelopes");
      long length = length(type, 'E', Long.MAX_VALUE);
      int nameLength = ByteBuffer.wrap(take(Short.BYTES, "envelope")).getShort() & 0xffff;
      String id = nameLength > 32 ? "" : new String(take(nameLength, "envelope"), StandardCharsets.ISO_8859_1);
      if (!Manifest.ENVELOPE_ID.matcher(id).matches() || bodies.stream().anyMatch(b -> b.id().equals(id))) {
        throw new SealException(Fault.ENVELOPE_NAME, "not of its form, or twice, at " + position);
      }
      bodies.add(body(id, length - Short.BYTES - nameLength));
    }
    return type;
  }

  private Body body(String id, long length) throws IOException {
    if (length > Limits.ENVELOPE_BYTES_MAX) throw new SealException(Fault.LIMIT_EXCEEDED, "envelope " + id);
    ChunkedEncryption.plainLength(length);
    long offset = position;
    byte[] header = take(ChunkedEncryption.HEADER_BYTES, "envelope");
    long left = length - header.length;
    if (hashBodies) return new Body(id, offset, length, header, root(header, left));
    // A file position beyond the end is not an error to skip to, but reading there finds the end.
    in.skipNBytes(left);
    position += left;
    return new Body(id, offset, length, header, null);
  }

  private byte[] root(byte[] header, long length) throws IOException {
    ChunkTree tree = new ChunkTree(preamble.suite());
    tree.add(header, header.length);
    byte[] chunk = new byte[ChunkedEncryption.SEALED_CHUNK_BYTES];
    for (long left = length; left > 0;) {
      int n = (int) Math.min(left, chunk.length);
      if (in.readNBytes(chunk, 0, n) < n) throw new SealException(Fault.TRUNCATED, "ends within an envelope");
      tree.add(chunk, n);
      left -= n;
    }
    position += length;
    return tree.root();
  }

  private int readTrustees() throws IOException {
    int type = type();
    for (; type == 'T'; type = type()) {
      if (trustees.size() == Limits.TRUSTEES_MAX) throw new SealException(Fault.LIMIT_EXCEEDED, "too many trustees");
      trustees.add(take(length(type, 'T', Limits.TRUSTEE_BYTES_MAX), "trustee"));
    }
    return type;
  }

  private int header(char type, int max) throws IOException {
    return length(type(), type, max);
  }

  private int type() throws IOException {
    return take(1, "record")[0];
  }

  private int length(int found, char type, int max) throws IOException {
    return (int) length(found, type, (long) max);
  }

  private long length(int found, char type, long max) throws IOException {
    if (found != type) throw unexpected(found, type);
    long length = ByteBuffer.wrap(take(Long.BYTES, "record")).getLong();
    if (length < 0 || length > max) {
      throw new SealException(Fault.LIMIT_EXCEEDED, "record " + type + " of " + Long.toUnsignedString(length));
    }
    return length;
  }

  private SealException unexpected(int found, char wanted) {
    return new SealException(Fault.RECORD_UNEXPECTED, "type " + (found & 0xff) + " at " + (position - 1)
        + " where " + wanted + " must stand");
  }

  private byte[] take(int length, String what) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) throw new SealException(Fault.TRUNCATED, "ends within the " + what);
    position += length;
    return bytes;
  }

  private void compare() {
    Manifest manifest = seal.manifest();
    if (!Arrays.equals(preambleBytes, manifest.preamble().encoded())) {
      throw new SealException(Fault.PREAMBLE_ALTERED, "the preamble is not the sealed one");
    }
    if (bodies.size() != manifest.envelopes().size()) {
      throw new SealException(Fault.ENVELOPE_ALTERED, bodies.size() + " envelopes, sealed were "
          + manifest.envelopes().size());
    }
    for (int i = 0; i < bodies.size(); i++) compare(bodies.get(i), manifest.envelopes().get(i));
    if (!MessageDigest.isEqual(preamble.suite().hash(keyWrap), manifest.keyWrap())) {
      throw new SealException(Fault.KEY_WRAP_ALTERED, "the wrapped key is not the sealed one");
    }
    compareTrustees(manifest);
    if (!KeyWrap.read(preamble.suite(), keyWrap).isFor(seal.encryptionCertificate())) {
      throw new SealException(Fault.CERTIFICATE_MISMATCH, "the bidder's own certificate is no recipient");
    }
    for (byte[] trustee : trustees) KeyWrap.read(preamble.suite(), trustee);
  }

  private static void compare(Body body, SealedEnvelope sealed) {
    boolean same = body.id().equals(sealed.id()) && body.length() == sealed.length()
        && Arrays.equals(body.header(), sealed.header())
        && (body.root() == null || MessageDigest.isEqual(body.root(), sealed.root()));
    if (!same) throw new SealException(Fault.ENVELOPE_ALTERED, "envelope " + sealed.id() + " is not the sealed one");
  }

  private void compareTrustees(Manifest manifest) {
    if (trustees.size() != manifest.trustees().size()) {
      throw new SealException(Fault.TRUSTEE_ALTERED, trustees.size() + " trustees, sealed were "
          + manifest.trustees().size());
    }
    for (int i = 0; i < trustees.size(); i++) {
      if (!MessageDigest.isEqual(preamble.suite().hash(trustees.get(i)), manifest.trustees().get(i).record())) {
        throw new SealException(Fault.TRUSTEE_ALTERED, "trustee " + (i + 1) + "'s record is not the sealed one");
      }
    }
  }

  Seal seal() {
    return seal;
  }

  List<Body> bodies() {
    return bodies;
  }

  KeyWrap keyWrap() {
    return KeyWrap.read(preamble.suite(), keyWrap);
  }

  List<KeyWrap> trusteeRecords() {
    return trustees.stream().map(record -> KeyWrap.read(preamble.suite(), record)).toList();
  }

  long length() {
    return position;
  }
}
