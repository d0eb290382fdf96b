package org.mingbiao.app.tendering.archive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the archive room. */
@MessageBundle("archive")
public interface ArchiveTexts {
  String title();

  String lead();

  String archive();

  String archiveLegal();

  String archived();

  String missing();

  String bundle();

  String archiveLater();

  String archiveNow();

  String archiveDone();

  @Message String paper(Paper paper);
}
