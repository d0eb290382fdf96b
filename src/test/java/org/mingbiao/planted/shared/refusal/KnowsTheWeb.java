package org.mingbiao.planted.shared.refusal;

public abstract class KnowsTheWeb {
  abstract void answer(jakarta.ws.rs.core.Response response);
}
