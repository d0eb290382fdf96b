package org.mingbiao.app.paper;

import java.time.Instant;
import java.util.List;
import org.mingbiao.app.paper.press.Sheet.Field;
import org.mingbiao.shared.paper.PaperKind;

/**
 * What is known of a number.
 *
 * @param title null while nobody may know more than that the paper exists
 * @param facts empty while nobody may know them
 * @param sha256 of the file as issued
 * @param replacedBy the number of the newest edition, or null when this is it
 * @param signature null for a receipt, of which nothing is kept in the clear
 * @param recordMoved whether the record says something else by now and nobody has asked for a newer edition yet
 */
public record Check(String number, PaperKind kind, String title, Instant issuedAt, List<Field> facts, String contentSha256, String sha256,
    String replacedBy, boolean recordMoved, Verdict verdict, Signature signature) {

  /** How a file compares with the one issued. */
  public enum Verdict { NOT_COMPARED, GENUINE, ALTERED }

  /**
   * The platform's electronic signature of the file.
   *
   * @param certificate SHA-256 of the certificate that it names
   * @param whole whether it was verified now
   */
  public record Signature(Instant signedAt, String signer, String certificate, boolean whole, String path, String certificatePath) {}

  public boolean isVeiled() {
    return title == null;
  }

  public String path() {
    return "/papers/" + number;
  }
}
