package org.mingbiao.app.tendering.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.lead.Lead;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.opening.OpeningStage;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;
import org.mingbiao.tendering.project.TenderLaw;

/** Reads leads in words. */
@ApplicationScoped
public class LeadReading {
  @Inject FindLeads leads;
  @Inject LawBook book;

  public LeadView of(UUID id, Language language) {
    Tender tender = Tender.require(id);
    Opening opening = Opening.findById(id);
    boolean opened = opening != null && opening.stage != OpeningStage.DECRYPTING;
    return new LeadView(id, tender.title, tender.code, opened, tender.lots.stream().map(lot -> lot(tender, lot, language)).toList());
  }

  /** One lead as it is now. @throws RefusedException {@code NOT_FOUND} */
  public LeadView.LeadLine lead(UUID tender, UUID lot, String key, Language language) {
    Tender of = Tender.require(tender);
    return lot(of, of.lot(lot), language).leads().stream().filter(line -> line.key().equals(key)).findFirst()
        .orElseThrow(() -> RefusedException.of(Refusal.NOT_FOUND).at("lead").with(Map.of("lead", key)));
  }

  /** What a lead shows, as the lines that a case keeps. */
  public static List<String> evidence(LeadView.LeadLine lead, Language language) {
    LeadTexts words = language.words(LeadTexts.class);
    return lead.sides().stream().map(side -> words.kept(words.sign(lead.sign()), lead.article(), side.bidder(),
        String.join("; ", side.evidence().stream().map(one -> one.where() + ": " + one.value()).toList()))).toList();
  }

  private LeadView.LotLeads lot(Tender tender, Lot lot, Language language) {
    List<LeadView.LeadLine> lines = leads.of(tender, lot).stream().map(lead -> line(tender, lot, lead, language)).toList();
    int bids = (int) Bid.ofLot(lot.id).stream().filter(FindLeads::isOpened).count();
    return new LeadView.LotLeads(lot.id, lot.number, lot.title, bids, lines);
  }

  private LeadView.LeadLine line(Tender tender, Lot lot, Lead lead, Language language) {
    LeadTexts words = language.words(LeadTexts.class);
    String article = TenderLaw.of(book, tender).rule(lead.sign().item.rule).article();
    Integer measure = lead.measure() == null ? null : (int) Math.round(lead.measure() * 100);
    String open = "/investigations/new?tender=" + tender.id + "&lot=" + lot.id + "&lead=" + lead.key();
    return new LeadView.LeadLine(lead.key(), lead.sign(), article, measure, lead.sides().stream().map(side -> side(side, words)).toList(), open);
  }

  private static LeadView.SideLine side(Lead.Side side, LeadTexts words) {
    Party party = Party.require(Bid.require(side.bid()).party);
    return new LeadView.SideLine(side.bid(), party.name, party.code,
        side.evidence().stream().map(trace -> new LeadView.Evidence(trace.value(), where(trace.where(), words))).toList());
  }

  /** A record of the platform by its name in the reader's language, a file by its own. */
  private static String where(String where, LeadTexts words) {
    return Stream.of(Book.values()).filter(book -> book.name().equals(where)).findFirst().map(words::book).orElse(where);
  }
}
