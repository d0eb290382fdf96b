package org.mingbiao.app.tendering.project;

import java.util.List;
import java.util.stream.IntStream;
import org.mingbiao.app.road.Entered;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;

/** Reads the registration form into an entry. */
final class TenderForm {
  /** The most lots that the form shows; a program may enter more. */
  static final int LOTS_MAX = 20;

  private TenderForm() {}

  static TenderEntry read(Entered form) {
    return new TenderEntry(form.required("title"), form.choice("world", World.class), form.choice("procedure", Procedure.class),
        form.choice("kind", Kind.class), form.choice("method", Method.class), form.required("dealClass"), form.required("region"),
        form.required("buyerCode"), form.text("buyerName"), form.amount("budget"), form.ticked("stateOwned"), form.text("approval"),
        form.text("invitationGround"), lots(form), form.id("retenderOf"),
        form.text("emergencyGround"));
  }

  /** Rows in which nothing was typed are left out. */
  private static List<TenderEntry.Lot> lots(Entered form) {
    return IntStream.range(0, LOTS_MAX).filter(i -> form.text(title(i)) != null || form.text(estimate(i)) != null)
        .mapToObj(i -> new TenderEntry.Lot(form.text(title(i)), form.amount(estimate(i)), List.of())).toList();
  }

  static String title(int lot) {
    return "lots[" + lot + "].title";
  }

  static String estimate(int lot) {
    return "lots[" + lot + "].estimate";
  }
}
