package org.mingbiao.seal.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.container.BidWriter;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.container.SealRequest;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.token.Token;

/** Seals a bid into a new file, which appears only when it is complete and on disk. */
record SealCommand(Clock clock) {
  /** A certificate that ends sooner after the deadline may be renewed, and its key gone, before the opening. */
  private static final Duration VALIDITY_AFTER_DEADLINE = Duration.ofDays(30);
  private static final int BUFFER_BYTES = 1 << 18;
  private static final Pattern TEXT = Pattern.compile(".{1,128}");

  void run(Arguments arguments, Console console) throws IOException {
    arguments.allow(0, "tender", "envelope", "key", "password-file", "also", "trustee", "k", "supersedes", "out");
    Path out = Path.of(arguments.required("out"));
    if (Files.exists(out)) throw new SealException(Fault.REQUEST, out + " exists already");
    Fields tender = Inputs.json(Path.of(arguments.required("tender")));
    SealRequest request = request(arguments, tender);
    try (Token token = Inputs.token(arguments)) {
      preflight(token, tender.instant("deadline"), console);
      Seal seal = write(new BidWriter(request, token), out, console);
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("bid", out.toString());
      result.put("bidNo", Fields.write(seal.manifest().preamble().bidNo()));
      result.put("seal", Fields.write(seal.digest()));
      console.result(result);
    }
  }

  private SealRequest request(Arguments arguments, Fields tender) throws IOException {
    Map<String, List<BidFile>> envelopes = new LinkedHashMap<>();
    for (String each : arguments.all("envelope")) {
      String[] parts = each.split("=", 2);
      if (parts.length != 2) throw new UsageException("--envelope ID=FILE");
      envelopes.computeIfAbsent(parts[0], any -> new ArrayList<>()).addAll(BidFile.below(Path.of(parts[1])));
    }
    List<X509Certificate> trustees = Inputs.certificates(arguments.all("trustee"));
    int majority = trustees.isEmpty() ? 0 : trustees.size() / 2 + 1;
    SealRequest request = SealRequest.of(tender.text("tender", TEXT), tender.text("lot", TEXT),
        tender.hex("tenderDocs", 32), envelopes).withAlso(Inputs.certificates(arguments.all("also")))
        .withTrustees(trustees, arguments.number("k", majority));
    if (!arguments.has("supersedes")) return request;
    return request.replacing(SealedBid.read(Path.of(arguments.required("supersedes"))).seal().digest());
  }

  private void preflight(Token token, Instant deadline, Console console) {
    Instant now = clock.instant();
    for (X509Certificate own : List.of(token.signing(), token.encryption())) {
      Instant until = own.getNotAfter().toInstant();
      if (now.isAfter(until)) throw new SealException(Fault.CERTIFICATE_EXPIRED, "your certificate ended " + until);
      if (until.isBefore(deadline.plus(VALIDITY_AFTER_DEADLINE))) {
        console.warn("your certificate ends " + until + ", within 30 days of the deadline: keep this key after renewal,"
            + " or add a second certificate with --also");
      }
    }
    if (!now.isBefore(deadline)) {
      console.warn("by this computer's clock, " + now + ", the deadline " + deadline
          + " is past; only the platform's clock counts, and a demonstration's is not the world's");
    }
  }

  private Seal write(BidWriter writer, Path out, Console console) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    Path draft = Files.createTempFile(folder, ".sealing-", ".mbid");
    try {
      Seal seal;
      try (FileOutputStream file = new FileOutputStream(draft.toFile());
          BufferedOutputStream buffer = new BufferedOutputStream(file, BUFFER_BYTES);
          Progress progress = new Progress(console, "sealing", writer.plainBytes())) {
        seal = writer.write(clock.instant(), buffer, progress);
        buffer.flush();
        file.getFD().sync();
      }
      Files.move(draft, out, StandardCopyOption.ATOMIC_MOVE);
      return seal;
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
