package org.mingbiao.app.tendering.expert;

import io.quarkus.qute.i18n.MessageBundle;

/** Words of the expert room. */
@MessageBundle("expert")
public interface ExpertTexts {
  String title();

  String lead();

  String qualifying();

  String lot(int number);

  String seats(int taken, int checkedIn);

  String experts();

  String buyers();

  String buyersHint();

  String specialty();

  String nonce();

  String nonceHint();

  String announce();

  String announceLegal();

  String announced();

  String nonceAgain();

  String draw();

  String library();

  String name();

  String specialties();

  String region();

  String suspended();

  String stopLater();

  String stopNow(int number);

  String stopDone(int seats);

  String libraryLead();

  String enter();

  String takeList();

  String words();

  String allSpecialties();

  String find();

  String nobody();

  String nobodyText();

  String count(long total);

  String cut(int shown);

  String username();

  String usernameHint();

  String years();

  String yearsHint();

  String state();

  String eligible();

  String notEligible();

  String specialtiesHint();

  String title37();

  String seniorTitle();

  String regionHint();

  String employers();

  String codesHint();

  String related();

  String relatedHint();

  String save();

  String employments();

  String lasts();

  String restore();

  String suspend();

  String until();

  String reason();

  String remove();

  String removeLegal();

  String libraryLaw();

  String removed();

  String listLead();

  String list();

  String listHint();

  String listEntered(int many);

  String listRefused(int many);

  String listFaults();

  String line();

  String column();

  String fault();

  String profile();

  String declare();

  String declareLead();

  String calls();

  String callsNone();

  String project();

  String calledAt();

  String callLeft();

  String callCame();

  String callWaits();

  String absences();

  String absencesLegal();

  String proof();

  String proofText();

  String proofTake();

  String errandDraw(String title);

  String errandEmpty();

  String errandThin(String specialty, int count);
}
