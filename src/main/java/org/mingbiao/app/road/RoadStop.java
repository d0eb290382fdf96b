package org.mingbiao.app.road;

import java.util.Optional;
import org.mingbiao.tendering.project.Tender;

/**
 * A room's part of the road: one bean a room and stage. Several rooms may tell of the same stage; they stand in the order of
 * {@link #order()}.
 */
public interface RoadStop {
  RoadStage stage();

  /** Where several rooms share a stage, the smaller stands first. */
  default int order() {
    return 0;
  }

  /** @return empty where the room has nothing to say of this tender */
  Optional<Stop> at(Tender tender, Reader reader);
}
