package org.mingbiao.app.sample.play;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** How far one tender of the sample has been played; written with each scene, so that nothing is played twice. */
@Entity
@Table(name = "sample_chapter")
class Chapter extends PanacheEntityBase {
  /** How a chapter ended. */
  enum Ending {
    PLAYED,
    /** The rules refused a scene, for instance because somebody moved the clock or acted in the tender meanwhile. */
    LEFT
  }

  @Id String id;
  int number;
  UUID tender;
  /** The last scene that was played, or null. */
  @Enumerated(EnumType.STRING) Scene scene;
  /** Null while it is still to be played. */
  @Enumerated(EnumType.STRING) Ending ending;
  /** The refusal for which it was left. */
  String reason;

  protected Chapter() {}

  static Chapter begin(TenderPlan plan, int number) {
    Chapter chapter = new Chapter();
    chapter.id = plan.id();
    chapter.number = number;
    return chapter;
  }

  void registered(UUID registered) {
    tender = registered;
  }

  /** @param last whether the sample goes no further with this tender */
  void played(Scene now, boolean last) {
    scene = now;
    if (last) ending = Ending.PLAYED;
  }

  void leave(String refusal) {
    ending = Ending.LEFT;
    reason = refusal;
  }

  boolean isOver() {
    return ending != null;
  }

  /** What is still to be played of a plan, in order. */
  List<Scene> toPlay(TenderPlan plan) {
    return plan.scenes().stream().filter(one -> scene == null || one.compareTo(scene) > 0).toList();
  }
}
