package org.mingbiao.app.tendering.ocds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.app.tendering.ocds.intake.Outcome;
import org.mingbiao.app.tendering.ocds.standard.Reason;

/** Words about open data. */
@MessageBundle("ocds")
public interface OcdsTexts {
  @Message String reason(Reason reason);

  @Message String verdict(Outcome.Verdict verdict);
}
