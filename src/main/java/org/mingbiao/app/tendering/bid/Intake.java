package org.mingbiao.app.tendering.bid;

import static org.mingbiao.shared.refusal.Refusal.BID_MALFORMED;
import static org.mingbiao.shared.refusal.Refusal.BID_NOT_SEALED;
import static org.mingbiao.shared.refusal.Refusal.BID_SIGNER_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.mingbiao.app.edge.certificate.Authorities;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.container.Inspection;
import org.mingbiao.seal.container.Preamble;
import org.mingbiao.seal.container.Seal;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.SealedFile;

/** Looks at a file as it comes in, without any key: only a whole, sealed, signed container goes on (电子招标投标办法 第二十六条). */
@ApplicationScoped
public class Intake {
  @Inject AttachmentStore store;
  @Inject Authorities authorities;

  /**
   * A sound container, whose bytes are gone at {@link #close} unless they were kept.
   *
   * @param bytes null where the container was only looked at
   */
  public record Taken(SealedFile file, AttachmentStore.Incoming bytes) implements AutoCloseable {
    public void keep() {
      if (bytes == null) throw new IllegalStateException("a container that was only looked at cannot be kept");
      bytes.keep();
    }

    @Override public void close() {
      if (bytes != null) bytes.close();
    }
  }

  /**
   * Takes the bytes aside and says what they are; nothing of what is refused stays.
   *
   * @param at when the bytes began to come
   * @throws RefusedException {@code BID_NOT_SEALED}, {@code BID_MALFORMED}, {@code BID_SIGNER_UNKNOWN} with the fault's name
   */
  public Taken take(InputStream bytes, Instant at) {
    AttachmentStore.Incoming incoming = store.receive(bytes, AttachmentStore.BYTES_MAX);
    try (InputStream in = incoming.open()) {
      return new Taken(file(in, at), incoming);
    } catch (IOException e) {
      incoming.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      incoming.close();
      throw e;
    }
  }

  /** Says what the bytes are and writes none of them: for what comes too late. */
  public Taken look(InputStream bytes, Instant at) {
    return new Taken(file(bytes, at), null);
  }

  private SealedFile file(InputStream bytes, Instant at) {
    try {
      Inspection inspection = SealedBid.inspect(bytes);
      inspection.seal().check(authorities.anchors(), at);
      return describe(inspection);
    } catch (SealException e) {
      throw refused(e.fault());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RefusedException refused(Fault fault) {
    Refusal refusal = switch (fault.kind()) {
      case FORM -> fault == Fault.NOT_A_CONTAINER ? BID_NOT_SEALED : BID_MALFORMED;
      case CERTIFICATE -> BID_SIGNER_UNKNOWN;
      case SEAL, BYTES, KEY, CONTENT, ESCROW, REQUEST -> BID_MALFORMED;
    };
    return RefusedException.of(refusal).at("file").under("E09", "《电子招标投标办法》第二十六条").with(Map.of("fault", fault));
  }

  private static SealedFile describe(Inspection inspection) {
    HexFormat hex = HexFormat.of();
    Seal seal = inspection.seal();
    Preamble bound = seal.manifest().preamble();
    return new SealedFile(hex.formatHex(inspection.sha256()), inspection.length(), hex.formatHex(seal.digest()),
        hex.formatHex(bound.bidNo()), bound.tender(), lotNumber(bound.lot()), bound.bidder(), hex.formatHex(bound.tenderDocs()),
        bound.suite().id(), hex.formatHex(Certificates.hash(seal.suite(), seal.signer())));
  }

  /** The lot is bound by its number; what is no number is no lot of ours. */
  private static int lotNumber(String lot) {
    return lot.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(lot) : 0;
  }
}
