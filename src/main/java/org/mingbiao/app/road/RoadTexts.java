package org.mingbiao.app.road;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the road. */
@MessageBundle("road")
public interface RoadTexts {
  @Message String stage(RoadStage stage);
  String road();
  String untold();
  String waiting();
  String nothingWaits();
  String nothingWaitsText();
  String until();
}
