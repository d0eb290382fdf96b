package org.mingbiao.app.paper.press;

import io.quarkus.qute.i18n.MessageBundle;

/** Words on every paper, whatever it says. */
@MessageBundle("paper")
public interface PaperTexts {
  String numbered(String number);

  String dated(String day);

  String page(int number, int of);

  String seal();

  String check();

  String checkAt();

  String contentDigest();

  String beijing();

  String replaces(String number);

  String missing(String characters);
}
