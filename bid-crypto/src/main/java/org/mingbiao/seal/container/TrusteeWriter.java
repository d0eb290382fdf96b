package org.mingbiao.seal.container;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.escrow.Escrow;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.wrap.KeyWrap;

/** Splits the envelopes' keys and writes one record a trustee. */
final class TrusteeWriter {
  private final Suite suite;
  private final byte[] bidNo;
  private final Escrow escrow;
  private final List<X509Certificate> trustees;
  private final Map<String, List<byte[]>> shares = new LinkedHashMap<>();

  /** @param envelopeKeys in the order of the envelopes */
  TrusteeWriter(Preamble preamble, List<X509Certificate> trustees, int threshold, Map<String, byte[]> envelopeKeys) {
    this.suite = preamble.suite();
    this.bidNo = preamble.bidNo();
    this.escrow = new Escrow(suite, bidNo);
    this.trustees = trustees;
    if (trustees.isEmpty()) return;
    SecureRandom random = new SecureRandom();
    envelopeKeys.forEach((id, key) -> shares.put(id, escrow.split(key, threshold, trustees.size(), random)));
  }

  /** @return what the seal says of each */
  List<Manifest.Trustee> write(OutputStream out) throws IOException {
    List<Manifest.Trustee> sealed = new ArrayList<>();
    for (int i = 0; i < trustees.size(); i++) {
      Map<String, byte[]> own = new TreeMap<>();
      List<byte[]> commitments = new ArrayList<>();
      for (String id : shares.keySet()) {
        own.put(id, shares.get(id).get(i));
        commitments.add(escrow.commitment(id, own.get(id)));
      }
      byte[] wrapped = KeyWrap.wrap(suite, new TrusteeShares(bidNo, own).encoded(), List.of(trustees.get(i)));
      Format.writeRecord(out, 'T', wrapped);
      byte[] certificate = Certificates.hash(suite, trustees.get(i));
      sealed.add(new Manifest.Trustee(certificate, suite.hash(wrapped), commitments));
    }
    return sealed;
  }
}
