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

  String importTitle();

  String importLead();

  String file();

  String fileHint();

  String upload();

  String lookTitle();

  String outcomes();

  String statedTitle();

  String statedLead();

  String rate();

  String rateHint();

  String kind();

  String kindHint();

  String groundHint();

  String anew();

  String anewHint();

  String look();

  String take(int count);

  String takeEffect();

  String doneTitle();

  String toDesk();

  String registered(int count);

  String registrable(int count);

  String known(int count);

  String refused(int count);

  String code();

  String buyer();

  String foreign();

  String budget();

  String converted(String amount, String currency);

  String parts();

  String partsCount(int lots, int items);

  String wholeDocument(int number);
}
