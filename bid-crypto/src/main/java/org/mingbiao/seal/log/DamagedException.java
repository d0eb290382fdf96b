package org.mingbiao.seal.log;

/** What a store holds is not what was written to it. The log stops growing until somebody has looked. */
public class DamagedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String place;

  public DamagedException(String place, String problem) {
    super(place + ": " + problem);
    this.place = place;
  }

  public String place() {
    return place;
  }
}
