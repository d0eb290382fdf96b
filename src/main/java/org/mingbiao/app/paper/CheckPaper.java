package org.mingbiao.app.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.app.paper.Check.Verdict;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.paper.BlindPaper;
import org.mingbiao.shared.paper.Paper;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.tendering.opening.Opening;
import org.mingbiao.tendering.project.Tender;

/** Says what was issued under a number and whether a file is that paper, byte by byte. */
@ApplicationScoped
public class CheckPaper {
  @Inject BlindLedger ledger;
  @Inject SignFile signing;
  @Inject @Any Instance<PaperSource> sources;

  /** @param fileSha256 of the file in hand, or null to compare nothing @return empty when nothing was issued under the number */
  @Transactional
  public Optional<Check> of(String number, String fileSha256) {
    if (number.length() > Paper.NUMBER_MAX) return Optional.empty();
    Paper paper = Paper.findById(number);
    return paper != null ? Optional.of(open(paper, fileSha256)) : receipt(number).flatMap(id -> blind(id, fileSha256));
  }

  /** The number of the paper whose file has the digest; receipts are found by their number only. */
  @Transactional
  public Optional<String> numberOf(String fileSha256) {
    return Paper.byFile(fileSha256).map(paper -> paper.number);
  }

  private Check open(Paper paper, String fileSha256) {
    Sheet sheet = Sheet.read(paper.content);
    String newest = Paper.latest(paper.kind, paper.subject).orElseThrow().number;
    return new Check(paper.number, paper.kind, sheet.title(), paper.issuedAt, sheet.facts(), paper.contentSha256, paper.sha256,
        newest.equals(paper.number) ? null : newest, newest.equals(paper.number) && !recordSays(paper), verdict(List.of(paper.sha256), fileSha256),
        signing.of(paper.sha256).orElse(null));
  }

  private boolean recordSays(Paper paper) {
    Tender tender = Tender.require(paper.matter);
    return sources.stream().filter(source -> source.kind() == paper.kind).flatMap(source -> source.all(tender).stream())
        .anyMatch(draft -> draft.subject().equals(paper.subject) && draft.sheet().sha256().equals(paper.contentSha256));
  }

  private Optional<Check> blind(UUID id, String fileSha256) {
    List<BlindPaper> issued = ledger.read(BlindBook.PAPERS, id, BlindPaper.class);
    if (issued.isEmpty()) return Optional.empty();
    BlindPaper last = issued.get(issued.size() - 1);
    Verdict verdict = verdict(issued.stream().map(BlindPaper::sha256).toList(), fileSha256);
    boolean veiled = Opening.findById(last.matter()) == null;
    if (veiled) return Optional.of(new Check(id.toString(), PaperKind.RECEIPT, null, null, List.of(), last.contentSha256(), null, null, false, verdict, null));
    Sheet sheet = Sheet.read(last.content());
    return Optional.of(new Check(id.toString(), PaperKind.RECEIPT, sheet.title(), last.issuedAt(), sheet.facts(), last.contentSha256(),
        last.sha256(), null, false, verdict, null));
  }

  private static Optional<UUID> receipt(String number) {
    return number.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(number)) : Optional.empty();
  }

  private static Verdict verdict(List<String> issued, String inHand) {
    if (inHand == null) return Verdict.NOT_COMPARED;
    return issued.contains(inHand) ? Verdict.GENUINE : Verdict.ALTERED;
  }
}
