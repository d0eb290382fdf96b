package org.mingbiao.app.edge.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame's own pages: help, a demonstration's clock, the components. */
@MessageBundle("frame")
public interface FrameTexts {
  String helpTitle();
  String helpLead();
  String helpClock();
  String helpClockText();
  String helpRefusal();
  String helpRefusalText();
  String helpAccess();
  String helpAccessText();
  String demonstrationTitle();
  String demonstrationLead();
  String demonstrationNow();
  String demonstrationTo();
  String demonstrationToHint();
  String demonstrationEffect();
  String demonstrationGo();
  String componentsTitle();
  String componentsLead();
  @Message String part(Part part);
  String exampleTender();
  String exampleTask();
  String exampleHint();
  String exampleWhy();
  String exampleArticle();
  String examplePaused();
  String exampleParty();
  String exampleRole();
  String exampleDocument();
  String exampleAuthor();
  String exampleField();
  String exampleFieldHint();
  String exampleReason();
  String exampleKind();
  String exampleLot();
  String exampleOne();
  String exampleTwo();
  String exampleEmpty();
  String exampleEmptyText();
  String exampleEmptyAct();
  String exampleReceipt();
  String exampleReceiptText();
  String exampleProgress();
  String exampleLegal();
  String exampleAct();
  String exampleBudget();
  String exampleFacet();
  @Message String station(Life life);

  /** The components, in the order of the page. */
  enum Part { TASKS, CLOCKS, COUNTDOWN, RIBBON, PARTY, MONEY, CODE, EVIDENCE, FACETS, TABLE, FORM, ANSWERS, RECEIPT, PROGRESS, EMPTY }

  /** The stations of the example's life-cycle. */
  enum Life { REGISTERED, ANNOUNCED, OPENED, EVALUATED, AWARDED, ARCHIVED }
}
