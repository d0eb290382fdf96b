package org.mingbiao.app.centre.item;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.mingbiao.centre.casefile.ErrandLaw;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.ItemEntry;
import org.mingbiao.centre.item.ItemStage;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.refusal.RefusedException;

/** Enters an item, or its next revision; an errand that is under way keeps the one under which it was filed. */
@ApplicationScoped
public class EnterItem {
  @Inject Clock clock;
  @Inject LawBook book;
  @Inject Journal journal;

  @Transactional
  public Item enter(ItemEntry entry) {
    Instant now = clock.instant();
    Item before = entry.code() == null ? null : Item.latest(entry.code()).orElse(null);
    Item item = Item.enter(entry, before, ErrandLaw.common(book, now), now);
    if (before != null && before.stage == ItemStage.IN_FORCE) {
      journal.record(before.supersede(item, now));
      before.flush();
    }
    item.persist();
    journal.record(item.entered());
    return item;
  }

  @Transactional
  public void withdraw(String code) {
    Item item = Item.inForce(code).orElseThrow(() -> RefusedException.of(NOT_FOUND));
    journal.record(item.withdraw(clock.instant()));
  }
}
