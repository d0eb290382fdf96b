package org.mingbiao.app.tendering.ocds.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.tendering.ocds.standard.Flaw;

/**
 * What became of one process of a file, or would become of it.
 *
 * @param ocid null where the file names none
 * @param document which of the file's documents, from 1
 * @param releases JSON pointers of what was read, oldest first
 * @param tender the registered tender, also of an earlier import; null otherwise, or where the reader may not see it
 * @param code its trading code, or null as {@code tender}
 * @param project what would be or was registered; null for a refusal
 */
public record Outcome(String ocid, int document, List<String> releases, Verdict verdict, UUID tender, String code, Project project,
    List<Flaw> flaws) {

  public enum Verdict {
    /** Nothing was entered yet and nothing is in the way. */
    REGISTRABLE,
    REGISTERED,
    /** The same process was registered before; nothing was entered. */
    KNOWN,
    REFUSED
  }

  /** @param foreign whether the buyer has no credit code @param budget yuan @param currency of the source */
  public record Project(String title, String buyer, String buyerCode, boolean foreign, BigDecimal budget, BigDecimal amount, String currency,
      int lots, int items) {
    static Project of(Draft draft) {
      return new Project(draft.entry().title(), draft.buyer().name(), draft.buyer().code(), draft.buyer().foreign() != null,
          draft.entry().budget(), draft.value().amount(), draft.value().currency(), draft.entry().lots().size(), draft.items());
    }
  }

  static Outcome of(ContractingProcess process, Verdict verdict, Draft draft, List<Flaw> flaws) {
    return new Outcome(process.ocid(), process.releases().get(0).document(), process.releases().stream().map(Placed::pointer).toList(), verdict,
        null, null, draft == null ? null : Project.of(draft), flaws);
  }

  Outcome as(Verdict other, UUID tenderId, String tradingCode) {
    return new Outcome(ocid, document, releases, other, tenderId, tradingCode, project, flaws);
  }
}
