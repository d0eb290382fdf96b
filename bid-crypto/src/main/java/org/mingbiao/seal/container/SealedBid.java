package org.mingbiao.seal.container;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.envelope.EnvelopeReader;
import org.mingbiao.seal.envelope.SealedEnvelope;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;

/** A sealed bid in a file. Its seal and small records are checked; a body is checked when its envelope is opened. */
public final class SealedBid {
  private final Source source;
  private final ContainerWalk walk;

  /** Yields the container's bytes from the first, each time it is asked; skipping should be cheap. */
  public interface Source {
    InputStream open() throws IOException;
  }

  private SealedBid(Source source, ContainerWalk walk) {
    this.source = source;
    this.walk = walk;
  }

  public static SealedBid read(Path file) throws IOException {
    return read(() -> new FileInputStream(file.toFile()));
  }

  /** @throws SealException any fault of kind FORM, SEAL or BYTES that can be seen without reading the bodies */
  public static SealedBid read(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return new SealedBid(source, new ContainerWalk(in, false).run());
    } catch (EOFException e) {
      throw new SealException(Fault.TRUNCATED, "ends within an envelope", e);
    }
  }

  public static Inspection inspect(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return inspect(in);
    }
  }

  /**
   * Reads a whole container, in constant memory and without any key, and checks every byte.
   * @throws SealException any fault of kind FORM, SEAL or BYTES
   */
  public static Inspection inspect(InputStream in) throws IOException {
    DigestInputStream digested = new DigestInputStream(in, Suite.INTERNATIONAL.digest());
    ContainerWalk walk = new ContainerWalk(digested, true).run();
    return new Inspection(walk.seal(), walk.length(), digested.getMessageDigest().digest());
  }

  /**
   * The same for a seal that was submitted apart from its bodies.
   * @param bodies everything of the container before the seal's record
   * @param bodiesLength its length in bytes
   */
  public static Inspection inspect(InputStream bodies, long bodiesLength, byte[] seal) throws IOException {
    return inspect(new SequenceInputStream(bodies, new ByteArrayInputStream(ending(bodiesLength, seal))));
  }

  /** What makes bodies and a seal a container: appended to the bodies, it completes the file. */
  public static byte[] ending(long bodiesLength, byte[] seal) {
    byte[] header = Format.recordHeader('S', seal.length);
    byte[] trailer = Format.trailer(bodiesLength);
    return org.bouncycastle.util.Arrays.concatenate(header, seal, trailer);
  }

  /** Length of everything before the seal's record, which may travel before the seal does. */
  public long bodiesLength() {
    return walk.length() - ending(0, seal().encoded()).length;
  }

  public Seal seal() {
    return walk.seal();
  }

  /**
   * The key of one envelope, by the bidder's private key.
   * @throws SealException NOT_A_RECIPIENT, UNWRAP_FAILED or COMMITMENT_MISMATCH
   */
  public byte[] envelopeKey(String envelope, Token token) {
    return envelopeKey(envelope, bidKey(token));
  }

  /**
   * The key that opens all envelopes: what a recovery card holds.
   * @throws SealException NOT_A_RECIPIENT or UNWRAP_FAILED
   */
  public byte[] bidKey(Token token) {
    byte[] key = walk.keyWrap().unwrap(token);
    if (key.length != seal().suite().keyBytes()) throw new SealException(Fault.UNWRAP_FAILED, "a key of other length");
    return key;
  }

  /** @throws SealException COMMITMENT_MISMATCH if this is not the bid's key */
  public byte[] envelopeKey(String envelope, byte[] bidKey) {
    byte[] key = Format.envelopeKey(seal().suite(), bidKey, envelope);
    checkKey(envelope, key);
    return key;
  }

  /** @throws SealException COMMITMENT_MISMATCH or NO_SUCH_ENVELOPE */
  public void checkKey(String envelope, byte[] key) {
    reader(envelope, key);
  }

  private EnvelopeReader reader(String envelope, byte[] key) {
    Manifest manifest = seal().manifest();
    SealedEnvelope sealed = manifest.envelopes().get(manifest.indexOf(envelope));
    return new EnvelopeReader(seal().suite(), sealed, key, Format.context(manifest.preamble(), envelope));
  }

  /**
   * Opens one envelope.
   * @param key the envelope's, from {@link #envelopeKey}, a key release or {@link #joinShares}
   * @param folder where the files go; none of them may exist there
   * @return the files, in the bidder's order
   * @throws SealException COMMITMENT_MISMATCH: the key is wrong; ENVELOPE_ALTERED: the bytes are not those sealed; any
   *     fault of kind CONTENT: the bidder sealed garbage
   */
  public List<Path> open(String envelope, byte[] key, Path folder) throws IOException {
    EnvelopeReader reader = reader(envelope, key);
    try (InputStream in = body(envelope)) {
      return reader.extract(in, folder);
    }
  }

  /** Opens one envelope and keeps nothing: proof that this key will do at the opening. */
  public void rehearse(String envelope, byte[] key) throws IOException {
    EnvelopeReader reader = reader(envelope, key);
    try (InputStream in = body(envelope)) {
      reader.rehearse(in);
    }
  }

  private InputStream body(String envelope) throws IOException {
    ContainerWalk.Body body = walk.bodies().get(seal().manifest().indexOf(envelope));
    InputStream in = source.open();
    in.skipNBytes(body.offset() + ChunkedEncryption.HEADER_BYTES);
    return in;
  }

  /**
   * A trustee's shares, by envelope, each checked against the seal.
   * @throws SealException NOT_A_RECIPIENT, UNWRAP_FAILED, or SHARE_WRONG: the bidder gave this trustee a useless share
   */
  public Map<String, byte[]> shares(Token token) {
    int trustee = trustee(token);
    byte[] json = walk.trusteeRecords().get(trustee - 1).unwrap(token);
    Map<String, byte[]> shares = TrusteeShares.read(seal().manifest(), json).shares();
    shares.forEach((id, share) -> seal().checkShare(id, trustee, share));
    return shares;
  }

  /**
   * The trustee's number in the seal, from 1.
   * @throws SealException NOT_A_RECIPIENT
   */
  public int trustee(Token token) {
    List<Manifest.Trustee> all = seal().manifest().trustees();
    for (int i = 0; i < all.size(); i++) {
      byte[] wanted = all.get(i).certificate();
      boolean found = token.recipients().stream()
          .anyMatch(own -> MessageDigest.isEqual(Certificates.hash(seal().suite(), own), wanted));
      if (found) return i + 1;
    }
    throw new SealException(Fault.NOT_A_RECIPIENT, "not a trustee of this bid");
  }

  /**
   * The key of an envelope from the shares of enough trustees.
   * @param shares by the trustee's number in the seal, from 1
   * @throws SealException SHARE_WRONG: that trustee's fault; SHARES_TOO_FEW; SHARES_USELESS: the bidder's fault
   */
  public byte[] joinShares(String envelope, Map<Integer, byte[]> shares) {
    Manifest manifest = seal().manifest();
    return seal().escrow().join(envelope, shares, manifest.shareCommitments(envelope), manifest.threshold(),
        key -> isKey(envelope, key));
  }

  private boolean isKey(String envelope, byte[] key) {
    try {
      checkKey(envelope, key);
      return true;
    } catch (SealException e) {
      return false;
    }
  }
}
