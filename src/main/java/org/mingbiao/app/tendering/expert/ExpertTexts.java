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

  String drawn();

  String library();

  String name();

  String specialties();

  String region();

  String suspended();

  String stopLater();

  String stopNow(int number);

  String stopDone(int seats);
}
