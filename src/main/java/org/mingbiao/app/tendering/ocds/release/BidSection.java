package org.mingbiao.app.tendering.ocds.release;

import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.bid.BidStage;
import org.mingbiao.tendering.project.Lot;

/** The section {@code bids}, from the instant at which all prices were shown together. */
record BidSection(Material material, Known known, Parties parties) {

  /** @return null before it: neither a bid nor how many there are */
  Release.Bids section() {
    if (known.shownAt == null) return null;
    List<Release.Statistic> counts = material.tender().lots.stream().map(this::count).toList();
    return new Release.Bids(counts, opened().map(this::bid).toList());
  }

  /** Who bid, each once. */
  List<Release.Reference> tenderers() {
    return known.shownAt == null ? null : opened().flatMap(this::bidders).distinct().toList();
  }

  /** What was given back unopened stays its bidder's own affair. */
  private Stream<Bid> opened() {
    return material.bids().stream().filter(bid -> bid.stage != BidStage.RETURNED);
  }

  private Release.Statistic count(Lot lot) {
    int bids = (int) opened().filter(bid -> bid.lot.equals(lot.id)).count();
    return new Release.Statistic("bids-" + lot.number, "bids", known.shownAt, bids, Material.number(lot));
  }

  private Release.Bid bid(Bid bid) {
    return new Release.Bid(bid.id.toString(), TenderSection.second(bid.receivedAt), status(bid), bidders(bid).toList(), Release.Value.yuan(bid.price),
        List.of(Material.number(material.lot(bid.lot))));
  }

  private Stream<Release.Reference> bidders(Bid bid) {
    return Stream.concat(Stream.of(bid.party), bid.members.stream()).map(material::party).map(party -> parties.add(party, "tenderer"));
  }

  /** What the committee found is told with its candidates, not while it sits. */
  private String status(Bid bid) {
    boolean judged = known.judged.contains(bid.lot) || known.failed.contains(bid.lot);
    return switch (bid.stage) {
      case REVOKED, RETRACTED, RETURNED -> "withdrawn";
      case REJECTED -> judged ? "disqualified" : "pending";
      case REVEALED, DECRYPTED -> judged ? "valid" : "pending";
    };
  }
}
