package org.mingbiao.app.launch.postgresql;

/** A database and the role that owns it. */
public record DatabaseAccess(String url, String user, String password) {

  /** Without the password, because records are easily logged. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
