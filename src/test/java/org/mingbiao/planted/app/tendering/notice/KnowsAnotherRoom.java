package org.mingbiao.planted.app.tendering.notice;

import org.mingbiao.planted.app.tendering.venue.OpenAddress;

public abstract class KnowsAnotherRoom {
  abstract OpenAddress other();
}
