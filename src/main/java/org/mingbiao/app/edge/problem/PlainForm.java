package org.mingbiao.app.edge.problem;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** What {@link PlainJson} does for programs, for forms. */
class PlainForm {
  @WithFormRead
  @ServerRequestFilter
  void read() {
    for (Map.Entry<String, List<String>> field : SubmittedForm.entered().entrySet()) {
      boolean plain = PlainText.is(field.getKey()) && field.getValue().stream().allMatch(PlainText::is);
      if (!plain) throw RefusedException.of(Refusal.MALFORMED_INPUT).at(field.getKey());
    }
  }
}
