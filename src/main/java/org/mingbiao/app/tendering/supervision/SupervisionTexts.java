package org.mingbiao.app.tendering.supervision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.shared.term.TermState;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.SuspensionCause;

/** The words of supervision. */
@MessageBundle("supervision")
public interface SupervisionTexts {
  String title();
  String lead();
  String lights();
  String projects();
  String none();
  String noneText();
  String all();
  String facetRegion();
  String facetKind();
  @Message String kind(Kind kind);
  String columnProject();
  String columnLight();
  String columnRegion();
  String columnClocks();
  String columnNext();
  String stands();
  String road();
  String clocks();
  String clocksNone();
  String lot(int number);
  String since();
  @Message String state(TermState state);
  @Message String cause(SuspensionCause cause);
  String until();
  String order();
  String reason();
  String reasonHint();
  String orderAct();
  String orderEffect();
  String orderArticle();
  String liftReason();
  String liftAct();
  String facts();
  String factsShown(int shown, int told);
  String columnNumber();
  String columnWhen();
  String columnWho();
  String columnFact();

  @Message String clock(ClockName name);
}
