package org.mingbiao.app.edge.problem;

/** What can go wrong before any rule is asked. */
public enum Trouble {
  LOGIN_REQUIRED(401), METHOD_NOT_ALLOWED(405), NOT_ACCEPTABLE(406), LENGTH_REQUIRED(411), UNSUPPORTED_MEDIA_TYPE(415), FORM_EXPIRED(400),
  TOO_MANY_REQUESTS(429), INTERNAL_ERROR(500), UNAVAILABLE(503);

  public final int status;

  Trouble(int status) {
    this.status = status;
  }
}
