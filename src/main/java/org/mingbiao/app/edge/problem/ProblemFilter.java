package org.mingbiao.app.edge.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** A bare status from the framework (no login, no such address, a stale form) becomes a problem like any other. */
class ProblemFilter {
  private static final Logger LOG = Logger.getLogger(ProblemFilter.class);
  private static final int BEFORE_TEMPLATES_ARE_RENDERED = Priorities.USER + 1_000;
  @Inject ProblemAnswer answer;

  @ServerResponseFilter(priority = BEFORE_TEMPLATES_ARE_RENDERED)
  void fill(ContainerResponseContext response) {
    if (response.getStatus() < 400 || response.getEntity() instanceof Problem || isSaid(response)) return;
    String reference = response.getStatus() < 500 ? null : UUID.randomUUID().toString();
    if (reference != null) LOG.errorf("answered %d, reference %s", response.getStatus(), reference);
    Problem problem = problem(response.getStatus(), answer, reference);
    response.setEntity(answer.body(problem), null, answer.mediaType());
  }

  /** The framework's own plain words on a missing login are no answer to a person. */
  private static boolean isSaid(ContainerResponseContext response) {
    return response.hasEntity() && response.getStatus() != 401;
  }

  static Problem problem(int status, ProblemAnswer answer, String reference) {
    Language language = answer.visit().language();
    if (status == 400 && answer.isForm()) return Problems.of(Trouble.FORM_EXPIRED, 400, null, language);
    for (Trouble trouble : Trouble.values()) {
      if (trouble.status == status && trouble != Trouble.FORM_EXPIRED) return Problems.of(trouble, status, reference, language);
    }
    if (status >= 500) return Problems.of(Trouble.INTERNAL_ERROR, status, reference, language);
    return Problems.of(RefusedException.of(refusal(status)), language);
  }

  private static Refusal refusal(int status) {
    return switch (status) {
      case 403 -> Refusal.NOT_ALLOWED;
      case 404 -> Refusal.NOT_FOUND;
      case 409, 412 -> Refusal.STALE;
      case 413 -> Refusal.TOO_LARGE;
      default -> Refusal.MALFORMED_INPUT;
    };
  }
}
