package org.mingbiao.app.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.seal.act.KeyRelease;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.container.BidWriter;
import org.mingbiao.seal.container.SealRequest;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.seal.token.KeyPairToken;

/** What a bidder does on its own computer: seal, and release the keys at the opening. */
public final class Bidders {
  private final Path keys;
  private final Path folder;

  /** @param keys where the key files lie @param folder where sealed bids are written */
  public Bidders(Path keys, Path folder) {
    this.keys = keys;
    this.folder = folder;
  }

  /** What a sealed bid is bound to. */
  record Binding(String tender, int lot, String documentDigest) {}

  /** Seals a price and a technical paper. */
  Path seal(String code, Binding binding, String price, Instant now) {
    try {
      Files.createDirectories(folder);
      byte[] opening = ("{\"price\":" + price + ",\"periodDays\":120}").getBytes(StandardCharsets.UTF_8);
      byte[] tech = ("施工组织设计 " + code).getBytes(StandardCharsets.UTF_8);
      Map<String, List<BidFile>> envelopes = new LinkedHashMap<>();
      envelopes.put("price", List.of(BidFile.of("opening.json", opening)));
      envelopes.put("tech", List.of(BidFile.of("technical.txt", tech)));
      SealRequest request = SealRequest.of(binding.tender(), String.valueOf(binding.lot()), HexFormat.of().parseHex(binding.documentDigest()), envelopes);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new BidWriter(request, token(code)).write(now, out, done -> { });
      return Files.write(folder.resolve(code + ".mbid"), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] release(String code, Path sealed, String envelope, Instant now) {
    try {
      return KeyRelease.sign(SealedBid.read(sealed), envelope, token(code), null, now).statement().encoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KeyPairToken token(String code) throws IOException {
    return new KeyPairToken(KeyFile.read(keys.resolve(code + ".p12"), "demonstration".toCharArray()));
  }
}
