package org.mingbiao.app.tendering.bond;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.bond.BondStage;
import org.mingbiao.tendering.bond.KeepGround;
import org.mingbiao.tendering.document.Terms.BondForm;

/** Words of the bond room. */
@MessageBundle("bond")
public interface BondTexts {
  String title();

  String ownLead();

  String lot(int number);

  String required();

  String noneAsked();

  String secured();

  String notSecured();

  String formLabel();

  String amount();

  String payer();

  String payerHint();

  String validUntil();

  String validUntilHint();

  String secure();

  String secureLegal();

  String lead();

  String none();

  String noneText();

  String bidder();

  String state();

  String interest();

  String give();

  String handle();

  String settle(String bidder);

  String account();

  String keep();

  String ground();

  String keepLegal();

  String stopLater();

  String stopNow(int open);

  String stopDone();

  @Message String form(BondForm form);

  @Message String stage(BondStage stage);

  @Message String why(KeepGround ground);

  String watchTitle();

  String watchLead();

  String watchNone();

  String noOrder();

  String toOrder();

  String freeze();

  String thaw();

  String freezeArticle();

  String freezeLegal();
}
