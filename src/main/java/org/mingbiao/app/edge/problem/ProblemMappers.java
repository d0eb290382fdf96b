package org.mingbiao.app.edge.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.mingbiao.app.edge.page.Language;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

/** Turns whatever a request threw into a problem. What we did not foresee says nothing but a reference. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final Set<Class<?>> REQUIRING = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
  private static final int CAUSES_MAX = 20;
  @Inject ProblemAnswer answer;

  @ServerExceptionMapper
  Response refused(RefusedException refused) {
    return answer.ofForm(Problems.of(refused, language()));
  }

  @ServerExceptionMapper
  Response invalid(ResteasyReactiveViolationException invalid) {
    var violations = invalid.getConstraintViolations();
    boolean missing = violations.stream().allMatch(ProblemMappers::isMissing);
    ProblemTexts words = language().words(ProblemTexts.class);
    var errors = violations.stream().map(violation -> new Problem.Wrong(field(violation.getPropertyPath()), words.title(reason(isMissing(violation)))))
        .sorted(java.util.Comparator.comparing(Problem.Wrong::field)).toList();
    return answer.ofForm(Problems.of(reason(missing), errors, language()));
  }

  @ServerExceptionMapper
  Response mismatched(MismatchedInputException broken) {
    return answer.of(Problems.of(Refusal.MALFORMED_INPUT, List.of(new Problem.Wrong(path(broken), "")), language()));
  }

  @ServerExceptionMapper
  Response web(WebApplicationException thrown) {
    if (cause(thrown, JsonMappingException.class) instanceof JsonMappingException broken) {
      return answer.of(Problems.of(Refusal.MALFORMED_INPUT, List.of(new Problem.Wrong(path(broken), "")), language()));
    }
    Response given = thrown.getResponse();
    if (given.getStatus() < 400 || given.hasEntity()) return given;
    Response said = answer.of(ProblemFilter.problem(given.getStatus(), answer, null));
    return Response.fromResponse(said).header(HttpHeaders.RETRY_AFTER, given.getHeaderString(HttpHeaders.RETRY_AFTER)).build();
  }

  @ServerExceptionMapper
  Response unforeseen(Throwable thrown) {
    if (cause(thrown, RefusedException.class) instanceof RefusedException refused) return refused(refused);
    if (cause(thrown, OptimisticLockException.class) != null) return answer.ofForm(Problems.of(RefusedException.of(Refusal.STALE), language()));
    if (cause(thrown, SQLException.class) instanceof SQLException told && isOfData(told)) return refused(RefusedException.of(Refusal.MALFORMED_INPUT));
    String reference = UUID.randomUUID().toString();
    LOG.errorf(thrown, "failed, reference %s", reference);
    return answer.of(Problems.of(Trouble.INTERNAL_ERROR, Trouble.INTERNAL_ERROR.status, reference, language()));
  }

  /** A value that no column holds (SQLSTATE class 22): too long, out of range, no such character. */
  private static boolean isOfData(SQLException told) {
    return told.getSQLState() != null && told.getSQLState().startsWith("22");
  }

  private Language language() {
    return answer.visit().language();
  }

  private static Refusal reason(boolean missing) {
    return missing ? Refusal.FIELD_REQUIRED : Refusal.MALFORMED_INPUT;
  }

  private static boolean isMissing(ConstraintViolation<?> violation) {
    return REQUIRING.contains(violation.getConstraintDescriptor().getAnnotation().annotationType());
  }

  /** {@code announce.request.bidDeadline} is the field {@code bidDeadline}: method and parameter are ours, not the reader's. */
  private static String field(Path path) {
    List<String> names = new java.util.ArrayList<>();
    path.forEach(node -> names.add(node.toString()));
    return names.stream().skip(names.size() > 2 ? 2 : Math.max(0, names.size() - 1)).collect(Collectors.joining("."));
  }

  private static String path(JsonMappingException broken) {
    return broken.getPath().stream().map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static Throwable cause(Throwable thrown, Class<? extends Throwable> kind) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++, cause = cause.getCause()) if (kind.isInstance(cause)) return cause;
    return null;
  }
}
