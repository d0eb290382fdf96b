package org.mingbiao.planted.centre.item;

import org.mingbiao.planted.tendering.document.LaterRoom;

public abstract class KnowsTendering {
  abstract void handle(LaterRoom tender);
}
