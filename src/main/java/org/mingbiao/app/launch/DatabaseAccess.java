package org.mingbiao.app.launch;

/** A database and the role that owns it. */
record DatabaseAccess(String url, String user, String password) {

  /** Without the password, because records are easily logged. */
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
