package org.mingbiao.app.tendering.ocds.intake;

import java.util.List;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.project.TenderEntry;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.ocds.Origin;

/**
 * A process read as a project that may be registered.
 *
 * @param value the budget as the source has it
 * @param valuePath where the budget was found
 * @param said to tell where a field of the project came from
 */
record Draft(TenderEntry entry, Buyer buyer, Origin.Value value, String valuePath, Said said) {

  int items() {
    return entry.lots().stream().mapToInt(lot -> lot.items().size()).sum();
  }

  /** What a rule of the house says of the project, told at the place in the file. */
  List<Flaw> refusedBy(RefusedException refused) {
    String field = refused.field == null ? "" : refused.field;
    String path = field.replaceFirst("^lots\\[(\\d+)\\]\\.", "/tender/lots/$1/").replaceFirst("/estimate$", "/value");
    return List.of(Flaw.of(said.pointer(switch (field) {
      case "budget" -> valuePath;
      case "lots" -> said.has("/tender/lots") ? "/tender/lots" : "/tender";
      case "title" -> "/tender/title";
      default -> path.startsWith("/") && said.has("/tender/lots") ? path : "/tender";
    }), refused));
  }
}
