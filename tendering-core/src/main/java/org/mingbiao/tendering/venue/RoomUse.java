package org.mingbiao.tendering.venue;

/** What a room is for. */
public enum RoomUse {
  /** 开标室. */
  OPENING,
  /** 评标室, in the closed area. */
  REVIEW
}
