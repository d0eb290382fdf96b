package org.mingbiao.app.tendering.document;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.app.road.Doors;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.tendering.document.Addendum;
import org.mingbiao.tendering.document.Question;
import org.mingbiao.tendering.document.TenderDocument;
import org.mingbiao.tendering.document.Terms;

/** The tender document for programs. */
@Path("/api/tenders/{id}/document")
@OwnedBy({Owner.AGENCY, Owner.BIDDER_ITSELF, Owner.PUBLISHED})
public class DocumentApi {
  @Inject Visit visit;
  @Inject Doors doors;
  @Inject WriteDocument write;
  @Inject ClarifyDocument clarify;
  @Inject AskQuestion ask;
  @Inject DocumentFiles files;

  /** @param filedAt null before the filing */
  public record Document(UUID id, int number, Terms terms, String digest, Instant writtenAt, Instant filedAt, List<File> files) {
    static Document of(TenderDocument d) {
      return new Document(d.id, d.number, d.terms, d.digest, d.writtenAt, d.filedAt,
          WriteDocument.files(d.tender).stream().map(File::of).toList());
    }
  }

  public record File(UUID id, String name, String mediaType, long bytes, String sha256) {
    static File of(Attachment a) {
      return new File(a.id, a.name, a.mediaType, a.bytes, a.sha256);
    }
  }

  public record Clarification(int number, String text, boolean affectsBids, Instant issuedAt, Instant deadlineBefore, Instant deadlineAfter) {
    static Clarification of(Addendum a) {
      return new Clarification(a.number, a.text, a.affectsBids, a.issuedAt, a.deadlineBefore, a.deadlineAfter);
    }
  }

  /** @param answer null while there is none; then only the agency sees the question */
  public record Asked(int number, String text, Instant askedAt, String answer) {
    static Asked of(Question q) {
      return new Asked(q.number, q.text, q.askedAt, q.answer);
    }
  }

  /** @param answers by the number of the question; may be null @param deadline null to keep it as far as the law allows */
  public record ClarificationWish(@NotNull String text, boolean affectsBids, Map<Integer, String> answers, Instant deadline) {
    Addendum.Wish wish() {
      return new Addendum.Wish(text, affectsBids, answers == null ? Map.of() : answers, deadline);
    }
  }

  public record QuestionText(@NotNull String text) {}

  @PUT @RolesAllowed(Roles.AGENT) @Transactional
  public Document write(@RestPath UUID id, @NotNull Terms terms) {
    return Document.of(write.write(visit.actor(), id, terms));
  }

  /** The version in force: the agency's own at any time, anybody's from the announcement on. */
  @GET @PermitAll @Transactional
  public Document document(@RestPath UUID id) {
    UUID tender = visit.actor().is(Roles.AGENT) ? files.readable(visit.actor(), id).id : doors.announced(id).id;
    return Document.of(TenderDocument.current(tender));
  }

  /** The body is the file itself. @param name as people know it */
  @POST @Path("files") @RolesAllowed(Roles.AGENT) @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  public File add(@RestPath UUID id, @RestQuery String name, InputStream bytes) {
    return File.of(write.add(visit.actor(), id, name, MediaType.APPLICATION_OCTET_STREAM, bytes));
  }

  @DELETE @Path("files/{file}") @RolesAllowed(Roles.AGENT)
  public void remove(@RestPath UUID id, @RestPath UUID file) {
    write.remove(visit.actor(), id, file);
  }

  @GET @Path("files/{file}") @PermitAll
  public Response take(@RestPath UUID id, @RestPath UUID file, @Context HttpServerRequest request) {
    return files.answer(visit.actor(), id, file, request);
  }

  @POST @Path("filing") @RolesAllowed(Roles.AGENT) @Transactional
  public Document file(@RestPath UUID id) {
    return Document.of(write.file(visit.actor(), id));
  }

  @POST @Path("addenda") @RolesAllowed(Roles.AGENT) @Transactional
  public Clarification clarify(@RestPath UUID id, @Valid @NotNull ClarificationWish wish) {
    return Clarification.of(clarify.issue(visit.actor(), id, wish.wish()));
  }

  @GET @Path("addenda") @PermitAll @Transactional
  public List<Clarification> addenda(@RestPath UUID id) {
    return Addendum.of(doors.announced(id).id).stream().map(Clarification::of).toList();
  }

  @POST @Path("questions") @RolesAllowed(Roles.BIDDER)
  public Response ask(@RestPath UUID id, @Valid @NotNull QuestionText question, @Context HttpServerRequest request) {
    Question asked = ask.ask(visit.actor(), id, question.text(), DocumentFiles.address(request));
    return Response.status(Response.Status.CREATED).entity(Map.of("number", asked.number)).build();
  }

  /** Answered questions for everybody, and for the agency those that wait. */
  @GET @Path("questions") @PermitAll @Transactional
  public List<Asked> questions(@RestPath UUID id) {
    boolean all = visit.actor().is(Roles.AGENT) && doors.own(id, visit.actor()) != null;
    return Question.of(doors.announced(id).id).stream().filter(q -> all || q.addendum != null).map(Asked::of).toList();
  }
}
