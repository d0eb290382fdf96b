package org.mingbiao.planted.tendering.document;

import org.mingbiao.planted.centre.item.KnowsBouncyCastle;

public abstract class KnowsTheCentre {
  abstract void handle(KnowsBouncyCastle item);
}
