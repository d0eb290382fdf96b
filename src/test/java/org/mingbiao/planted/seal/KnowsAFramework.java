package org.mingbiao.planted.seal;

public abstract class KnowsAFramework {
  abstract void serve(jakarta.ws.rs.core.Response response);
}
