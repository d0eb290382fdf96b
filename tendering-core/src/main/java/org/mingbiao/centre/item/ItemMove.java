package org.mingbiao.centre.item;

import static org.mingbiao.centre.item.ItemStage.IN_FORCE;
import static org.mingbiao.centre.item.ItemStage.SUPERSEDED;
import static org.mingbiao.centre.item.ItemStage.WITHDRAWN;

import java.util.Set;

/** Every lawful move of a revision of an item. */
public enum ItemMove {
  SUPERSEDE(SUPERSEDED, IN_FORCE),
  WITHDRAW(WITHDRAWN, IN_FORCE);

  public final ItemStage to;
  public final Set<ItemStage> from;

  ItemMove(ItemStage to, ItemStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }
}
