package org.mingbiao.planted.app.tendering.notice;

import org.mingbiao.planted.app.tendering.venue.OpenAddress;

public abstract class KnowsALaterRoom {
  abstract OpenAddress other();
}
