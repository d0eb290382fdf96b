package org.mingbiao.shared.paper;

import java.util.UUID;
import org.mingbiao.shared.journal.Fact;

/** What happens to a paper. */
public sealed interface PaperFact extends Fact {

  /** @param sha256 of the file */
  record Issued(UUID matter, String number, PaperKind kind, String contentSha256, String sha256) implements PaperFact {}

  /** @param sha256 of the file @param certificate SHA-256 of the certificate whose key signed */
  record Signed(UUID matter, String sha256, String certificate) implements PaperFact {}
}
