package org.mingbiao.app.tendering.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.document.Terms.BondForm;
import org.mingbiao.tendering.document.Terms.CountRule;
import org.mingbiao.tendering.document.Terms.Qualification;
import org.mingbiao.tendering.document.Terms.Remedy;

/** The words of tender documents. */
@MessageBundle("document")
public interface DocumentTexts {
  String title();
  String lead();
  String version(int number);
  String noVersion();
  String noVersionText();
  String writeTerms();
  String termsTitle();
  String termsLead();
  String termsAct();
  String files();
  String filesLead();
  String noFiles();
  String file();
  String add();
  String remove();
  String checks();
  String checksFine();
  String filing();
  String filingLead();
  String filingEffect();
  String filingArticle();
  String filingAct();
  String filedAt();
  String offerFrom();
  String offerUntil();
  String applicationUntil();
  String applicationUntilHint();
  String bidDeadline();
  String bidDeadlineHint();
  String validityDays();
  String qualification();
  String consortia();
  String consortiaYes();
  String standardText();
  String standardTextHint();
  String methodPack();
  String methodHint();
  String decryptWindow();
  String objectionWindow();
  String remedy();
  String countRule();
  String lot(int number, String title);
  String maximumPrice();
  String bond(String max);
  String bondForms();
  String performanceBond();
  String performanceBondHint();
  String coreProduct();
  String coreProductHint();
  @Message String qualificationName(Qualification qualification);
  @Message String remedyName(Remedy remedy);
  @Message String countRuleName(CountRule rule);
  @Message String bondForm(BondForm form);
  String addendum();
  String addendumLead();
  String addendumText();
  String affectsBids();
  String affectsBidsYes();
  String newDeadline();
  String newDeadlineHint();
  String answerTo(int number);
  String addendumForecast();
  String addendumForecastKeeps();
  String addendumEffect();
  String addendumArticle();
  String addendumAct();
  String questions();
  String questionsNone();
  String askTitle();
  String askLead();
  String askText();
  String askAct();
  String asked();
  String changeTitle(String title, int number);
  String changeText(String title, String code, int number, String text);
  String changeAnswer(int number, String question, String answer);
  String changeDeadline(String deadline);
  String stopWrite();
  String stopFile();
  String stopFiled();
  String errandFile(String title);
  String errandAnswer(String title, int count);

  String visit();

  String visitLead();

  String visitMay();

  String visitAt();

  String visitPlace();

  String visitLegal();

  String visitAct();

  String visitOver();

  String visitOverText();

  String visitTitle(String project);

  String visitText(String project, String code, String at, String place);
}
