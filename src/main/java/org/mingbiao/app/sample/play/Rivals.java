package org.mingbiao.app.sample.play;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.sample.Keys;
import org.mingbiao.app.tendering.bid.Agreements;
import org.mingbiao.app.tendering.bid.SubmitBid;
import org.mingbiao.app.tendering.bond.SecureBond;
import org.mingbiao.app.tendering.opening.PriceForm;
import org.mingbiao.app.tendering.opening.ReleaseKey;
import org.mingbiao.seal.act.KeyRelease;
import org.mingbiao.seal.container.BidWriter;
import org.mingbiao.seal.container.SealRequest;
import org.mingbiao.seal.container.SealedBid;
import org.mingbiao.seal.envelope.BidFile;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/** What the bidders do in the sample, each on its own computer and with its own key: secure, seal, submit, release. */
@ApplicationScoped
class Rivals {
  private static final String TECHNICAL = "tech";
  private static final String AGREEMENT = "agreement.txt";

  @Inject Pace pace;
  @Inject Cast cast;
  @Inject Doors doors;
  @Inject Keys keys;
  @Inject SecureBond secureBond;
  @Inject SubmitBid submitBid;
  @Inject Agreements agreements;
  @Inject ReleaseKey releaseKey;
  @Inject AttachmentStore store;
  @Inject ObjectMapper json;

  /** Each bid has transactions of its own; those that are in already are not sent again. */
  void bid(TenderPlan plan, UUID id) {
    Tender tender = Tender.require(id);
    pace.waitUntil(tender.bidDeadline.minus(Duration.ofHours(42)));
    for (TenderPlan.BidPlan bid : plan.bids()) {
      cast.does(bid.by(), () -> submit(plan, bid, id));
      pace.waitUntil(pace.now().plus(Duration.ofMinutes(50)));
    }
  }

  private void submit(TenderPlan plan, TenderPlan.BidPlan bid, UUID id) {
    Tender tender = Tender.require(id);
    Party leader = unit(bid.by());
    List<UUID> members = bid.members().stream().map(account -> unit(account).id).toList();
    for (Lot lot : tender.lots) {
      if (!secureBond.isSecured(id, lot.id, leader)) secureBond.secure(id, lot.id, leader, security(plan, bid, leader, tender));
      if (submitBid.own(id, leader).stream().anyMatch(entry -> entry.lot().equals(lot.id))) continue;
      String agreement = members.isEmpty() ? null : agreement(id, leader, plan.titles().consortium() + leader.code + tender.code);
      submitBid.submit(id, lot.id, new SubmitBid.Bidder(leader, members, agreement), new ByteArrayInputStream(sealed(bid, plan.terms().quality(), tender, lot)));
    }
  }

  private SecureBond.Wish security(TenderPlan plan, TenderPlan.BidPlan bid, Party leader, Tender tender) {
    boolean money = bid.bondForm() == BondForm.TRANSFER;
    var until = Pace.after(tender.bidDeadline, TenderDocument.current(tender.id).terms.validityDays() + 1, Pace.MORNING);
    return new SecureBond.Wish(bid.bondForm(), plan.terms().bond(), money ? leader.basicAccount : bid.guarantee(),
        money ? null : WorkingCalendar.dayOf(until));
  }

  private byte[] sealed(TenderPlan.BidPlan bid, String quality, Tender tender, Lot lot) {
    try {
      byte[] offer = json.writeValueAsBytes(new PriceForm(bid.price(), bid.periodDays(), quality, bid.brand()));
      Map<String, List<BidFile>> envelopes = new LinkedHashMap<>();
      envelopes.put(PriceForm.ENVELOPE, List.of(BidFile.of(PriceForm.FILE, offer)));
      envelopes.put(TECHNICAL, List.of(BidFile.of(bid.paper().name(), bid.paper().bytes())));
      byte[] document = HexFormat.of().parseHex(TenderDocument.current(tender.id).digest);
      SealRequest request = SealRequest.of(tender.code, String.valueOf(lot.number), document, envelopes);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new BidWriter(request, keys.token(unit(bid.by()).code)).write(pace.now(), out, done -> { });
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String agreement(UUID id, Party leader, String text) {
    return agreements.keep(id, leader, AGREEMENT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Opens all envelopes of its own bids. */
  void release(TenderPlan.BidPlan bid, UUID id) {
    Party leader = unit(bid.by());
    for (Bid own : Bid.ofTender(id)) {
      if (own.party.equals(leader.id)) release(own, leader);
    }
  }

  private void release(Bid own, Party leader) {
    try {
      SealedBid sealed = SealedBid.read(() -> store.open(own.file.sha256()));
      for (String envelope : List.of(PriceForm.ENVELOPE, TECHNICAL)) {
        byte[] statement = KeyRelease.sign(sealed, envelope, keys.token(leader.code), null, pace.now()).statement().encoded();
        releaseKey.release(own.tender, leader.id, statement);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Party unit(String account) {
    return doors.party(cast.actor(account));
  }

  static String digest(String paper) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
