package org.mingbiao.app.tendering.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingbiao.app.edge.certificate.Authorities;
import org.mingbiao.app.edge.store.StateFolder;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.act.KeyRelease;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.opening.KeyEntry;

/** Works with a container and a released key: where the law's room meets the seal. */
@ApplicationScoped
public class Opener {
  @Inject AttachmentStore store;
  @Inject Authorities authorities;
  @Inject StateFolder state;

  /**
   * Tries a key release and keeps nothing of the content.
   *
   * @throws SealException when the statement itself is not the bidder's: that is no try at all
   */
  public KeyEntry attempt(Bid bid, byte[] release, Instant now) {
    try {
      SealedBid sealed = SealedBid.read(() -> store.open(bid.file.sha256()));
      var statement = KeyRelease.read(sealed.seal(), release);
      statement.check(authorities.anchors(), now);
      boolean matches = tries(() -> sealed.checkKey(statement.envelope(), statement.key()));
      boolean whole = matches && tries(() -> sealed.rehearse(statement.envelope(), statement.key()))
          && (!statement.envelope().equals(PriceForm.ENVELOPE) || price(sealed, statement.key()).isPresent());
      String signer = HexFormat.of().formatHex(Certificates.hash(sealed.seal().suite(), statement.statement().signer()));
      return new KeyEntry(bid.id, statement.envelope(), Base64.getEncoder().encodeToString(release), signer, matches, whole, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The envelopes that a bid has, in its own order; of a file that the platform has lost, the one that every bid has. */
  public List<String> envelopes(Bid bid) {
    try {
      return SealedBid.read(() -> store.open(bid.file.sha256())).seal().manifest().envelopes().stream().map(e -> e.id()).toList();
    } catch (SealException | RefusedException lost) {
      return List.of(PriceForm.ENVELOPE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The price in an opened bid. */
  public Optional<PriceForm> price(Bid bid, KeyEntry key) {
    try {
      SealedBid sealed = SealedBid.read(() -> store.open(bid.file.sha256()));
      return price(sealed, KeyRelease.read(sealed.seal(), Base64.getDecoder().decode(key.release())).key());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the files of an envelope where the committee can read them, as attachments of the bid. */
  public void unpack(Bid bid, KeyEntry key, Instant now) {
    try {
      SealedBid sealed = SealedBid.read(() -> store.open(bid.file.sha256()));
      byte[] envelopeKey = KeyRelease.read(sealed.seal(), Base64.getDecoder().decode(key.release())).key();
      inFolder(folder -> {
        for (Path file : sealed.open(key.envelope(), envelopeKey, folder)) {
          try (InputStream in = Files.newInputStream(file)) {
            var stored = store.put(in, AttachmentStore.BYTES_MAX);
            Attachment.of(bid.id, "bid-" + key.envelope(), file.getFileName().toString(), mediaType(file), stored, now).persist();
          }
        }
        return null;
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the stored bytes are still those of the receipt. */
  public boolean bytesMatchReceipt(Bid bid) {
    try (InputStream in = store.open(bid.file.sha256())) {
      var inspection = SealedBid.inspect(in);
      return HexFormat.of().formatHex(inspection.sha256()).equals(bid.file.sha256());
    } catch (SealException | RefusedException | IOException lost) {
      return false;
    }
  }

  private Optional<PriceForm> price(SealedBid sealed, byte[] key) throws IOException {
    return inFolder(folder -> PriceForm.among(sealed.open(PriceForm.ENVELOPE, key, folder)));
  }

  private static String mediaType(Path file) throws IOException {
    String type = Files.probeContentType(file);
    return type == null ? "application/octet-stream" : type;
  }

  private static boolean tries(Attempt attempt) throws IOException {
    try {
      attempt.run();
      return true;
    } catch (SealException e) {
      if (e.fault().kind() == Fault.Kind.KEY || e.fault().kind() == Fault.Kind.CONTENT || e.fault().kind() == Fault.Kind.BYTES) return false;
      throw e;
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private interface InFolder<T> {
    T run(Path folder) throws IOException;
  }

  private <T> T inFolder(InFolder<T> work) throws IOException {
    Path folder = Files.createTempDirectory(state.work(), "opening");
    try {
      return work.run(folder);
    } finally {
      List<Path> all = new ArrayList<>();
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.sorted(Comparator.reverseOrder()).forEach(all::add);
      }
      for (Path path : all) Files.delete(path);
    }
  }
}
