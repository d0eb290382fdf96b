package org.mingbiao.app.tendering.subject;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.shared.party.MemberRole;
import org.mingbiao.shared.party.PartyKind;
import org.mingbiao.shared.party.PartyStatus;

/** The words of a unit's own page. */
@MessageBundle("subject")
public interface SubjectTexts {
  String joinTitle();
  String joinLead();
  String noUnit();
  String code();
  String codeHint();
  String name();
  String nameHint();
  String kinds();
  String pledge();
  String pledgeText();
  String joinEffect();
  String joinArticle();
  String joinAct();
  String barredUntil();
  String registeredAt();
  String account();
  String accountLead();
  String accountNone();
  String bank();
  String number();
  String accountAct();
  String people();
  String since();
  @Message String kind(PartyKind kind);
  @Message String statusName(PartyStatus status);
  @Message String role(MemberRole role);
  String errandJoin();
  String errandAccount();
}
