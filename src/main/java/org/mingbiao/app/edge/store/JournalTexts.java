package org.mingbiao.app.edge.store;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the journal's page. */
@MessageBundle("journal")
public interface JournalTexts {
  String title();
  String lead();
  String entries();
  String head();
  String check();
  String whole();
  String broken(long seq);
  String number();
  String at();
  String who();
  String fact();
  String veiled();
  String system();
  String ofMatter();
  String older();
  String newest();
  String none();
}
