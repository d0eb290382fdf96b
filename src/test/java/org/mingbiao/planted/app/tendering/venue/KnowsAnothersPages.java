package org.mingbiao.planted.app.tendering.venue;

import org.mingbiao.planted.app.tendering.notice.NoticePages;

public abstract class KnowsAnothersPages {
  abstract NoticePages others();
}
