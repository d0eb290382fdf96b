package org.mingbiao.app.paper;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.app.paper.press.Imprint;
import org.mingbiao.app.paper.press.PaperTexts;
import org.mingbiao.app.paper.press.Press;
import org.mingbiao.app.paper.press.Printed;
import org.mingbiao.app.paper.press.Sheet;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.blind.BlindBook;
import org.mingbiao.shared.blind.BlindLedger;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.paper.BlindPaper;
import org.mingbiao.shared.paper.Paper;
import org.mingbiao.shared.paper.PaperKind;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/** Issues a paper once for each state of the record: whoever asks again gets the same bytes. Papers are in Chinese, the language of the law. */
@ApplicationScoped
public class IssuePaper {
  static final int PAPER_BYTES_MAX = 32 << 20;
  private static final Logger LOG = Logger.getLogger(IssuePaper.class);

  @Inject Clock clock;
  @Inject Journal journal;
  @Inject AttachmentStore store;
  @Inject BlindLedger ledger;
  @Inject Platform platform;
  @Inject SignFile signing;
  @Inject @Any Instance<PaperSource> sources;

  @Transactional
  public IssuedPaper issue(PaperKind kind, UUID tender, UUID subject) {
    return issue(source(kind).draft(tender, subject));
  }

  /** Every paper of a tender whose time has come. */
  @Transactional
  public List<IssuedPaper> all(Tender tender) {
    return sources.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).flatMap(source -> source.all(tender).stream()).map(this::issue).toList();
  }

  private PaperSource source(PaperKind kind) {
    return sources.stream().filter(source -> source.kind() == kind).findFirst().orElseThrow(() -> RefusedException.of(NOT_FOUND));
  }

  private IssuedPaper issue(Draft draft) {
    return draft.kind() == PaperKind.RECEIPT ? issueBlind(draft) : issueOpen(draft);
  }

  private IssuedPaper issueOpen(Draft draft) {
    Paper latest = Paper.latest(draft.kind(), draft.subject()).orElse(null);
    if (says(latest, draft)) return kept(latest, draft);
    Tender.locked(draft.tender());
    Paper before = Paper.latest(draft.kind(), draft.subject()).orElse(null);
    if (says(before, draft)) return kept(before, draft);
    String number = draft.content().number(before == null ? 1 : before.edition + 1);
    Printed printed = print(draft, number, before == null ? null : before.number);
    String sha256 = store.put(new ByteArrayInputStream(printed.bytes()), PAPER_BYTES_MAX).sha256();
    Paper paper = Paper.issue(draft.content(), before, sha256, clock.instant());
    paper.persist();
    journal.record(paper.issued());
    signing.sign(draft.tender(), sha256);
    return new IssuedPaper(number, draft.sheet().title(), printed.bytes(), sha256);
  }

  private static boolean says(Paper paper, Draft draft) {
    return paper != null && paper.contentSha256.equals(draft.sheet().sha256());
  }

  private IssuedPaper kept(Paper paper, Draft draft) {
    try (InputStream in = store.open(paper.sha256)) {
      return new IssuedPaper(paper.number, draft.sheet().title(), in.readAllBytes(), paper.sha256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing of a receipt is kept in the clear: it is printed anew each time, and comes out the same. */
  private IssuedPaper issueBlind(Draft draft) {
    String number = draft.sheet().number();
    byte[] bytes = print(draft, number, null).bytes();
    String sha256 = Sheet.sha256(bytes);
    if (!isKnown(draft, sha256)) {
      Tender.locked(draft.tender());
      if (!isKnown(draft, sha256)) {
        ledger.add(BlindBook.PAPERS, draft.subject(),
            new BlindPaper(draft.tender(), draft.sheet().canonical(), draft.sheet().sha256(), sha256, clock.instant()));
      }
    }
    return new IssuedPaper(number, draft.sheet().title(), bytes, sha256);
  }

  private boolean isKnown(Draft draft, String sha256) {
    return ledger.read(BlindBook.PAPERS, draft.subject(), BlindPaper.class).stream().anyMatch(paper -> paper.sha256().equals(sha256));
  }

  private Printed print(Draft draft, String number, String replaces) {
    Imprint imprint = new Imprint(number, replaces, platform.url() + "/papers/" + number);
    Printed printed = Press.print(draft.sheet(), imprint, Language.CHINESE.words(PaperTexts.class));
    if (!printed.missing().isEmpty()) LOG.warnf("a paper of kind %s has characters that the font lacks: %s", draft.kind(), printed.missing());
    return printed;
  }
}
