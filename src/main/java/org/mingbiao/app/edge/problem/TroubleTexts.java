package org.mingbiao.app.edge.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of every trouble. They stand apart from those of the refusals because of a bundle with more than 300 messages Quarkus 3.31
 * makes a class that does not load.
 */
@MessageBundle("trouble")
public interface TroubleTexts {
  @Message String title(Trouble trouble);
  @Message String advice(Trouble trouble);
}
