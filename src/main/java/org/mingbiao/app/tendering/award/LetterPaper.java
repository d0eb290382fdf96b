package org.mingbiao.app.tendering.award;

import static org.mingbiao.app.edge.identity.Roles.SUPERVISOR;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.acting.Acting;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.page.Formats;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.paper.Draft;
import org.mingbiao.app.paper.PaperSource;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.app.paper.press.Sheet.Section;
import org.mingbiao.shared.money.CapitalWords;
import org.mingbiao.shared.money.Money;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.award.Award;
import org.mingbiao.tendering.project.Lot;
import org.mingbiao.tendering.project.Tender;

/** The award letter on paper (招标投标法 第四十五条): for the winner, the tenderer and its agent, and the supervisors. */
@ApplicationScoped
public class LetterPaper implements PaperSource {
  @Inject Acting acting;
  @Inject Platform platform;

  @Override public PaperKind kind() {
    return PaperKind.LETTER;
  }

  @Override public Draft draft(UUID tenderId, UUID lotId) {
    Tender tender = Tender.require(tenderId);
    Lot lot = tender.lot(lotId);
    Award award = Award.findById(lotId);
    if (award == null || award.letterAt == null || !mayRead(tender, award)) throw RefusedException.of(NOT_FOUND).with(Map.of("letter", lotId));
    return draft(tender, lot, award);
  }

  private boolean mayRead(Tender tender, Award award) {
    List<UUID> parties = List.of(award.winnerParty, tender.agent, tender.buyer);
    return acting.actor().is(SUPERVISOR) || acting.partyIfAny().map(party -> parties.contains(party.id)).orElse(false);
  }

  @Override public List<Draft> all(Tender tender) {
    return Award.ofTender(tender.id).stream().filter(award -> award.letterAt != null).map(award -> draft(tender, tender.lot(award.lot), award)).toList();
  }

  private Draft draft(Tender tender, Lot lot, Award award) {
    AwardTexts words = Language.CHINESE.words(AwardTexts.class);
    String winner = Party.require(award.winnerParty).name;
    String buyer = Party.require(tender.buyer).name;
    String price = words.yuan(Formats.grouped(award.price), CapitalWords.of(Money.rounded(award.price)));
    List<Field> facts = List.of(new Field(words.winner(), winner), new Field(words.project(), tender.title), new Field(words.code(), tender.code),
        new Field(words.lotName(), words.lot(lot.number) + "　" + lot.title), new Field(words.price(), price), new Field(words.buyer(), buyer),
        new Field(words.fixedAt(), Formats.second(award.fixedAt)), new Field(words.sentAt(), Formats.second(award.letterAt)));
    String letter = award.isSettled() ? words.letterSettled(winner, tender.title, price)
        : words.letterText(winner, tender.title, lot.title, price);
    var text = letter.lines().toList();
    Sheet sheet = new Sheet(platform.name(), buyer, award.isSettled() ? words.letterSettledTitle() : words.letterTitle(), Draft.number(tender, PaperKind.LETTER, lot.number), award.letterAt, facts,
        List.of(Section.text(words.letterHeading(), text)));
    return new Draft(PaperKind.LETTER, tender.id, lot.id, sheet);
  }
}
