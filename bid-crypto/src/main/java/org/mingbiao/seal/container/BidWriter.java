package org.mingbiao.seal.container;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.Unit;
import org.mingbiao.seal.envelope.ChunkedEncryption;
import org.mingbiao.seal.envelope.EnvelopeWriter;
import org.mingbiao.seal.envelope.SealedEnvelope;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.Token;
import org.mingbiao.seal.wrap.KeyWrap;

/** Seals one bid in one pass over its files, in constant memory. */
public final class BidWriter {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SealRequest request;
  private final Token token;
  private final Preamble preamble;
  private final Suite suite;
  private final byte[] bidKey;
  private final List<EnvelopeWriter> envelopes = new ArrayList<>();

  /** @throws SealException any reason for which this can never become a valid bid; nothing is written then */
  public BidWriter(SealRequest request, Token token) {
    this.request = request;
    this.token = token;
    this.suite = Suite.ofKey(KeyKind.of(token.signing().getPublicKey()));
    String bidder = Unit.code(token.signing())
        .orElseThrow(() -> new SealException(Fault.BIDDER_MISMATCH, "the certificate carries no unit code"));
    this.preamble = new Preamble(random(Preamble.BID_NO_BYTES), bidder, Certificates.hash(suite, token.encryption()),
        request.lot(), Certificates.hash(suite, token.signing()), suite, request.tender(), request.tenderDocs());
    this.bidKey = random(suite.keyBytes());
    request.envelopes().forEach((id, files) -> envelopes.add(new EnvelopeWriter(id, files)));
    check();
  }

  private void check() {
    Preamble.of(CanonicalJson.read(preamble.encoded()));
    for (EnvelopeWriter each : envelopes) {
      if (!Manifest.ENVELOPE_ID.matcher(each.id()).matches()) throw new SealException(Fault.ENVELOPE_NAME, each.id());
    }
    int trustees = request.trustees().size();
    require(!envelopes.isEmpty() && envelopes.size() <= Limits.ENVELOPES_MAX, "1 to 8 envelopes");
    require(trustees <= Limits.TRUSTEES_MAX, "at most 16 trustees");
    require(request.threshold() >= Math.min(1, trustees) && request.threshold() <= trustees, "k from 1 to n trustees");
    require(recipients().size() <= KeyWrap.RECIPIENTS_MAX, "at most 8 recipients");
    require(others().size() <= Limits.INTERMEDIATES_MAX + 1, "at most 4 intermediate certificates");
  }

  private static void require(boolean holds, String what) {
    if (!holds) throw new SealException(Fault.REQUEST, "a bid has " + what);
  }

  private List<X509Certificate> recipients() {
    return Certificates.distinct(token.encryption(), request.also());
  }

  private List<X509Certificate> others() {
    return Certificates.distinct(token.encryption(), token.intermediates());
  }

  /** Bytes of plaintext that progress will count. */
  public long plainBytes() {
    return request.envelopes().values().stream().flatMap(List::stream).mapToLong(file -> file.size()).sum();
  }

  /**
   * Writes the container.
   * @param now when the bidder seals, by its own clock
   * @param progress told each number of plaintext bytes done
   */
  public Seal write(Instant now, OutputStream out, LongConsumer progress) throws IOException {
    CountingOutput counted = new CountingOutput(out);
    counted.write(Format.magic());
    Format.writeRecord(counted, 'P', preamble.encoded());
    List<SealedEnvelope> sealed = new ArrayList<>();
    for (EnvelopeWriter each : envelopes) sealed.add(writeEnvelope(each, counted, progress));
    byte[] keyWrap = KeyWrap.wrap(suite, bidKey, recipients());
    Format.writeRecord(counted, 'K', keyWrap);
    List<Manifest.Trustee> trustees =
        new TrusteeWriter(preamble, request.trustees(), request.threshold(), envelopeKeys()).write(counted);
    Manifest manifest = new Manifest(preamble, now.truncatedTo(ChronoUnit.SECONDS), sealed, intermediates(),
        suite.hash(keyWrap), trustees, request.threshold(), request.supersedes());
    Seal seal = Seal.read(SignedStatement.sign(manifest.encoded(), now, token, others()).encoded());
    long sealOffset = counted.count();
    Format.writeRecord(counted, 'S', seal.encoded());
    counted.write(Format.trailer(sealOffset));
    counted.flush();
    return seal;
  }

  private List<byte[]> intermediates() {
    return token.intermediates().stream().map(c -> Certificates.hash(suite, c)).toList();
  }

  private SealedEnvelope writeEnvelope(EnvelopeWriter each, OutputStream out, LongConsumer progress)
      throws IOException {
    byte[] header = Format.envelopeHeader(each.id());
    out.write(Format.recordHeader('E', header.length + each.length()));
    out.write(header);
    ChunkedEncryption message = ChunkedEncryption.derive(suite, Format.envelopeKey(suite, bidKey, each.id()),
        random(ChunkedEncryption.SALT_BYTES), Format.context(preamble, each.id()));
    return each.write(suite, message, out, progress);
  }

  private Map<String, byte[]> envelopeKeys() {
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (EnvelopeWriter each : envelopes) keys.put(each.id(), Format.envelopeKey(suite, bidKey, each.id()));
    return keys;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** Knows how many bytes went through. */
  private static final class CountingOutput extends FilterOutputStream {
    private long count;

    CountingOutput(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }

    long count() {
      return count;
    }
  }
}
