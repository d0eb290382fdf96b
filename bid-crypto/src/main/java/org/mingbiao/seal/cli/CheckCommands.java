package org.mingbiao.seal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.certificate.Unit;
import org.mingbiao.seal.container.Inspection;
import org.mingbiao.seal.container.Manifest;
import org.mingbiao.seal.container.Preamble;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.statement.Fields;

/** What anyone can check without a key. */
record CheckCommands(Clock clock) {

  void inspect(Arguments arguments, Console console) throws IOException {
    arguments.allow(1);
    console.result(describe(SealedBid.inspect(arguments.path(0))));
  }

  void verify(Arguments arguments, Console console) throws IOException {
    arguments.allow(1, "trust", "crl", "at");
    TrustAnchors anchors = anchors(arguments);
    Instant at = at(arguments);
    Inspection inspection = SealedBid.inspect(arguments.path(0));
    inspection.seal().check(anchors, at);
    Map<String, Object> result = describe(inspection);
    result.put("verified", true);
    console.result(result);
  }

  private static TrustAnchors anchors(Arguments arguments) throws IOException {
    Set<X509Certificate> roots = new HashSet<>();
    if (!arguments.has("trust")) throw new UsageException("--trust is missing");
    for (String file : arguments.all("trust")) roots.addAll(Certificates.readAll(Path.of(file)));
    List<X509CRL> lists = new ArrayList<>();
    for (String file : arguments.all("crl")) lists.addAll(Certificates.readRevocations(Path.of(file)));
    return new TrustAnchors(roots, lists, !lists.isEmpty());
  }

  private Instant at(Arguments arguments) {
    try {
      return arguments.one("at").map(Instant::parse).orElseGet(clock::instant);
    } catch (DateTimeException e) {
      throw new UsageException("--at must be like 2026-12-01T01:00:00Z");
    }
  }

  private static Map<String, Object> describe(Inspection inspection) {
    Manifest manifest = inspection.seal().manifest();
    Preamble preamble = manifest.preamble();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("suite", preamble.suite().id());
    result.put("tender", preamble.tender());
    result.put("lot", preamble.lot());
    result.put("tenderDocs", Fields.write(preamble.tenderDocs()));
    result.put("bidder", preamble.bidder());
    result.put("bidderName", Unit.name(inspection.seal().signer()).orElse(""));
    result.put("bidNo", Fields.write(preamble.bidNo()));
    result.put("created", Fields.write(manifest.created()));
    result.put("certificateUntil", inspection.seal().signer().getNotAfter().toInstant().toString());
    result.put("envelopes", manifest.envelopes().stream()
        .map(e -> Map.of("id", e.id(), "length", e.length(), "root", Fields.write(e.root()))).toList());
    result.put("trustees", manifest.trustees().size());
    result.put("threshold", manifest.threshold());
    result.put("supersedes", manifest.supersedes() == null ? null : Fields.write(manifest.supersedes()));
    result.put("length", inspection.length());
    result.put("sha256", Fields.write(inspection.sha256()));
    result.put("seal", Fields.write(inspection.seal().digest()));
    return result;
  }
}
