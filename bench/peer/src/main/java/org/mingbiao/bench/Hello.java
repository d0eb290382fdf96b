package org.mingbiao.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The page that a new Quarkus project begins with. */
@Path("/hello")
public class Hello {
  @GET
  public String hello() {
    return "Hello from Quarkus REST";
  }
}
