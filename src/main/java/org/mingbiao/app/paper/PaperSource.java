package org.mingbiao.app.paper;

import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.tendering.project.Tender;

/** A room that writes papers of one kind. */
public interface PaperSource {
  PaperKind kind();

  /**
   * The paper that the person of this request asks for, in the running transaction.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException {@code NOT_FOUND}, {@code NOT_ALLOWED} or {@code SECRET_YET}
   */
  Draft draft(UUID tender, UUID subject);

  /** All of a tender whose time has come, for its archive. */
  List<Draft> all(Tender tender);
}
