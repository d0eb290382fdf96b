package org.mingbiao.centre.rating;

/** The five grades (国办发〔2019〕51号): the last two are bad (差评). */
public enum Grade {
  VERY_GOOD(false), GOOD(false), FAIR(false), BAD(true), VERY_BAD(true);

  public final boolean bad;

  Grade(boolean bad) {
    this.bad = bad;
  }
}
