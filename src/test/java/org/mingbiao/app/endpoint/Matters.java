package org.mingbiao.app.endpoint;

import java.util.Map;

/**
 * What the ids in the addresses of a room name in the walk of {@code StrangersTest}: matters that exist and belong to agent1, bidder1 and
 * the seated experts. A room adds a bean of this kind in its test package; the walk finds it.
 */
public interface Matters {
  /**
   * Plants the room's matters through its own API.
   *
   * @return ids by the part of an address that they complete, such as {@code {bond}} or {@code opening/objections/{objection}};
   *     where several fit, the longest counts
   */
  Map<String, String> plant(Planting planting);
}
