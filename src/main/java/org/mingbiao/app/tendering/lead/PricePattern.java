package org.mingbiao.app.tendering.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.evaluation.collusion.Contest;
import org.mingbiao.evaluation.collusion.score.Score;
import org.mingbiao.evaluation.collusion.score.ScoreModel;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.lead.Lead;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Trace;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/** Holds the prices of a lot against those of its market: lots of the same kind in the same district. Says nothing where there are too few. */
@ApplicationScoped
class PricePattern {
  /** So many of the market's last bids are the yardstick. */
  private static final int BIDS_MAX = 20_000;
  @Inject EntityManager database;

  Optional<Lead> of(Tender tender, Lot lot, List<Bid> bids) {
    List<Bid> priced = bids.stream().filter(bid -> bid.price != null).toList();
    List<Contest> market = market(tender);
    List<Score> scores = ScoreModel.untrained().score(market);
    for (int at = 0; at < market.size(); at++) {
      boolean ours = market.get(at).lot().tender().equals(lot.id.toString());
      if (ours && scores.get(at).lead().orElse(false)) return Optional.of(lead(priced, scores.get(at)));
    }
    return Optional.empty();
  }

  private List<Contest> market(Tender tender) {
    Map<UUID, List<org.mingbiao.evaluation.collusion.Bid>> lots = new LinkedHashMap<>();
    List<Object[]> rows = database.createQuery("""
        select b.lot, b.price, l.estimate, b.party from Bid b join Lot l on l.id = b.lot
        where b.price is not null and l.tender.world = :world and l.tender.kind = :kind and l.tender.region = :region
        order by b.receivedAt desc""", Object[].class)
        .setParameter("world", tender.world).setParameter("kind", tender.kind).setParameter("region", tender.region).setMaxResults(BIDS_MAX).getResultList();
    for (Object[] row : rows) {
      UUID lot = (UUID) row[0];
      double estimate = row[2] == null ? Double.NaN : ((BigDecimal) row[2]).doubleValue();
      var of = new org.mingbiao.evaluation.collusion.Lot("local", lot.toString(), estimate);
      lots.computeIfAbsent(lot, one -> new ArrayList<>())
          .add(new org.mingbiao.evaluation.collusion.Bid(of, ((BigDecimal) row[1]).doubleValue(), row[3].toString(), "", false));
    }
    return lots.values().stream().map(Contest::of).toList();
  }

  private static Lead lead(List<Bid> bids, Score score) {
    return new Lead(Sign.PRICE_PATTERN, bids.stream().map(bid -> new Lead.Side(bid.id,
        List.of(new Trace(Sign.PRICE_PATTERN, bid.price.toPlainString(), Book.OPENING.name())))).toList(), score.probability());
  }
}
