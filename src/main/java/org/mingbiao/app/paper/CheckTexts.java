package org.mingbiao.app.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.shared.paper.PaperKind;

/** Words of the pages that check papers. */
@MessageBundle("check")
public interface CheckTexts {
  String title();

  String lead();

  String number();

  String numberHint();

  String look();

  String file();

  String fileHint();

  String compare();

  String unknown();

  String unknownNumber(String number);

  String unknownFile();

  String issued();

  String issuedBy(String issuer);

  String issuedAt();

  String kindName();

  String facts();

  String contentDigest();

  String fileDigest();

  String veiled();

  String veiledText();

  String current();

  String replaced();

  String replacedText();

  String moved();

  String movedText();

  String genuine();

  String genuineText();

  String altered();

  String alteredText();

  String compareTitle();

  String compareLead();

  String byNumber();

  String byFile();

  String pdf();

  String signature();

  String signatureWhole();

  String signatureBroken();

  String signedBy();

  String signedAt();

  String certificate();

  String signatureFile();

  String certificateFile();

  String signatureLead();

  String signatureCommand();

  @Message String kind(PaperKind kind);
}
