package org.mingbiao.seal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.act.KeyRelease;
import org.mingbiao.seal.act.Signer;
import org.mingbiao.seal.container.Limits;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.envelope.SealedEnvelope;
import org.mingbiao.seal.escrow.RecoveryCard;
import org.mingbiao.seal.statement.Fields;
import org.mingbiao.seal.token.Token;

/** What needs a key. */
record OpenCommands(Clock clock) {

  void rehearse(Arguments arguments, Console console) throws IOException {
    arguments.allow(1, "key", "password-file", "card");
    SealedBid bid = SealedBid.read(arguments.path(0));
    byte[] bidKey = bidKey(arguments, bid);
    List<String> ids = bid.seal().manifest().envelopes().stream().map(SealedEnvelope::id).toList();
    for (String id : ids) bid.rehearse(id, bid.envelopeKey(id, bidKey));
    console.result(Map.of("opens", ids));
  }

  void card(Arguments arguments, Console console) throws IOException {
    arguments.allow(1, "key", "password-file");
    SealedBid bid = SealedBid.read(arguments.path(0));
    RecoveryCard card = RecoveryCard.of(bid.seal().suite(), bid.seal().manifest().preamble().bidNo(),
        bidKey(arguments, bid));
    console.result(Map.of("card", card.text()));
  }

  private static byte[] bidKey(Arguments arguments, SealedBid bid) throws IOException {
    if (arguments.has("card")) {
      String text = Files.readString(Path.of(arguments.required("card")));
      return RecoveryCard.read(text).keyOf(bid.seal().suite(), bid.seal().manifest().preamble().bidNo());
    }
    try (Token token = Inputs.token(arguments)) {
      return bid.bidKey(token);
    }
  }

  void release(Arguments arguments, Console console) throws IOException {
    arguments.allow(1, "key", "password-file", "card", "envelope", "cut-off", "out");
    byte[] cutOff = arguments.one("cut-off").map(OpenCommands::hash).orElse(null);
    Path out = Path.of(arguments.required("out"));
    String envelope = arguments.required("envelope");
    SealedBid bid = SealedBid.read(arguments.path(0));
    try (Token token = Inputs.token(arguments)) {
      byte[] key = bid.envelopeKey(envelope, bidKey(arguments, bid));
      KeyRelease release = KeyRelease.sign(bid, envelope, key, cutOff, new Signer(token, clock.instant()));
      Files.write(out, release.statement().encoded(), StandardOpenOption.CREATE_NEW);
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("release", out.toString());
      result.put("envelope", release.envelope());
      result.put("seal", Fields.write(release.bid().seal()));
      console.result(result);
    }
  }

  private static byte[] hash(String hex) {
    if (!hex.matches("[0-9a-f]{64}")) throw new UsageException("--cut-off must be 64 hex digits");
    return HexFormat.of().parseHex(hex);
  }

  void open(Arguments arguments, Console console) throws IOException {
    arguments.allow(1, "key", "password-file", "card", "release", "envelope", "out");
    String envelope = arguments.required("envelope");
    Path out = Path.of(arguments.required("out"));
    SealedBid bid = SealedBid.read(arguments.path(0));
    List<Path> files = bid.open(envelope, key(arguments, bid, envelope), out);
    console.result(Map.of("files", files.stream().map(Path::toString).toList()));
  }

  private static byte[] key(Arguments arguments, SealedBid bid, String envelope) throws IOException {
    if (!arguments.has("release")) return bid.envelopeKey(envelope, bidKey(arguments, bid));
    Path file = Path.of(arguments.required("release"));
    if (Files.size(file) > Limits.SEAL_BYTES_MAX) {
      throw new SealException(Fault.LIMIT_EXCEEDED, file + " is no release");
    }
    KeyRelease release = KeyRelease.read(bid.seal(), Files.readAllBytes(file));
    if (!release.envelope().equals(envelope)) {
      throw new SealException(Fault.STATEMENT_MISMATCH, "a key of envelope " + release.envelope());
    }
    return release.key();
  }
}
