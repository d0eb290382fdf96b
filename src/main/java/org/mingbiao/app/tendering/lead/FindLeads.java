package org.mingbiao.app.tendering.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.party.Membership;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.bond.Bond;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.lead.Lead;
import org.mingbiao.tendering.lead.Leads;
import org.mingbiao.tendering.lead.OpenedBid;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Trace;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/** Finds the leads of a lot in what its opened bids and the platform's own records show. Nothing is kept: whoever asks again reads the same. */
@ApplicationScoped
public class FindLeads {
  private static final Set<BidStage> OPENED = Set.of(BidStage.DECRYPTED, BidStage.REJECTED);
  /** Purposes of an opened bid's files begin so. */
  private static final String BID_FILES = "bid-";
  @Inject ReadPapers papers;
  @Inject PricePattern pattern;

  /** @return nothing before all prices are shown together: until then nobody looks into a bid */
  public List<Lead> of(Tender tender, Lot lot) {
    Opening opening = Opening.findById(tender.id);
    if (opening == null || opening.stage == OpeningStage.DECRYPTING) return List.of();
    List<Bid> bids = Bid.ofLot(lot.id).stream().filter(FindLeads::isOpened).toList();
    List<Lead> leads = new ArrayList<>(leads(tender).among(bids.stream().map(this::opened).toList()));
    pattern.of(tender, lot, bids).ifPresent(leads::add);
    return leads;
  }

  static boolean isOpened(Bid bid) {
    return OPENED.contains(bid.stage);
  }

  /** Whatever stands in the tenderer's own papers proves nothing when two bidders have it. */
  private Leads leads(Tender tender) {
    List<Paper> own = Attachment.of(tender.id, TenderDocument.FILES).stream().map(papers::read).toList();
    Set<String> commonplace = own.stream().flatMap(paper -> paper.traces().stream()).map(Trace::value).collect(Collectors.toSet());
    return new Leads(commonplace, unitPrices(own), own.stream().map(Paper::text).collect(Collectors.joining("\n")));
  }

  private OpenedBid opened(Bid bid) {
    List<Attachment> files = files(bid.id).filter(file -> file.purpose.startsWith(BID_FILES)).toList();
    List<Trace> traces = new ArrayList<>(recorded(bid));
    Map<String, String> texts = new LinkedHashMap<>();
    List<Paper> read = new ArrayList<>();
    for (Attachment file : files) {
      Paper paper = papers.read(file);
      traces.addAll(paper.traces());
      texts.put(file.name, paper.text());
      read.add(paper);
    }
    return new OpenedBid(bid.id, bidder(bid), traces, unitPrices(read), texts);
  }

  private static OpenedBid.Bidder bidder(Bid bid) {
    Set<UUID> parties = new HashSet<>(bid.members);
    parties.add(bid.party);
    Set<String> names = parties.stream().map(Party::require).flatMap(party -> Stream.of(party.name, party.code)).collect(Collectors.toSet());
    return new OpenedBid.Bidder(parties, names);
  }

  /** What the platform's own books record of a bid; where it stands is the name of the record. */
  private static List<Trace> recorded(Bid bid) {
    List<Trace> traces = new ArrayList<>();
    traces.add(new Trace(Sign.CERTIFICATE, bid.file.signer(), Book.BID.name()));
    Membership.of(bid.party).forEach(member -> traces.add(new Trace(Sign.ACCOUNT, member.username, Book.REGISTER.name())));
    Bond.<Bond>find("lot = ?1 and party = ?2", bid.lot, bid.party).stream()
        .forEach(bond -> traces.add(new Trace(Sign.PAYER, bond.payer.replaceAll("\\s", ""), Book.BOND.name())));
    return traces;
  }

  private static Map<String, BigDecimal> unitPrices(List<Paper> read) {
    Map<String, BigDecimal> prices = new HashMap<>();
    read.forEach(paper -> paper.unitPrices().forEach(prices::putIfAbsent));
    return prices;
  }

  private static Stream<Attachment> files(UUID matter) {
    return Attachment.<Attachment>find("matter = ?1 order by addedAt, id", matter).stream();
  }
}
