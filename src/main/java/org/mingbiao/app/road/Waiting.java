package org.mingbiao.app.road;

import java.util.List;

/** What one room has waiting for a person: one bean a room. Every role's start page shows them together. */
public interface Waiting {
  /** At most so many of one room are shown. */
  int ERRANDS_MAX = 50;

  /** @return empty for a reader with whose roles the room has nothing to do */
  List<Errand> waiting(Reader reader);
}
