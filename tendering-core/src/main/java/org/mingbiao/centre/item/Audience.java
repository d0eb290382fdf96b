package org.mingbiao.centre.item;

import org.mingbiao.shared.party.Applicant.Nature;

/** Who may ask for an item (服务对象). */
public enum Audience {
  CITIZENS, UNITS, EVERYBODY;

  public boolean admits(Nature nature) {
    return switch (this) {
      case CITIZENS -> nature == Nature.CITIZEN;
      case UNITS -> nature == Nature.UNIT;
      case EVERYBODY -> true;
    };
  }
}
