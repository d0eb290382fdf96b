package org.mingbiao.planted.app.tendering.venue;

import jakarta.ws.rs.GET;

public abstract class OpenAddress {
  @GET
  public String forWhom() {
    return "for nobody said";
  }
}
