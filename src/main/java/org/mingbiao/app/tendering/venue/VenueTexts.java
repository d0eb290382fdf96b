package org.mingbiao.app.tendering.venue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.mingbiao.tendering.venue.RoomUse;

/** The words of rooms and bookings. */
@MessageBundle("venue")
public interface VenueTexts {
  String title();
  String lead();
  String opening();
  String openingUnknown();
  String booked();
  String bookedNone();
  String columnRoom();
  String columnTime();
  String columnSeats();
  String columnHours();
  String columnTender();
  String seats(int count);
  String release();
  String book();
  String room();
  String from();
  String until();
  String bookAct();
  String taken();
  String boardTitle();
  String boardLead(String day);
  String boardNone();
  String before();
  String after();
  String rooms();
  String furnish();
  String name();
  String use();
  String region();
  String seatsField();
  String opens();
  String closes();
  String furnishAct();
  @Message String useName(RoomUse use);
  String stopBook();
  String stopBooked(String room, String at);
  String stopMoved();
  String stopLater();
  String errandMoved(String title);
}
