package org.mingbiao.app.tendering.review;

import static org.mingbiao.app.edge.identity.Roles.EXPERT;
import static org.mingbiao.shared.refusal.Refusal.AMOUNT_INVALID;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.page.Visit;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.bid.Bid;
import org.mingbiao.tendering.review.Ground;
import org.mingbiao.tendering.review.Rejection;
import org.mingbiao.tendering.review.Review;

/** A member's room: check in, read, score alone, vote, ask, sign. */
@Path("/review/{lot}")
@OwnedBy(Owner.MEMBER)
@RolesAllowed(EXPERT)
public class RoomPages {
  @Inject Visit visit;
  @Inject RoomReading reading;
  @Inject ReviewAccess access;
  @Inject Committee committee;
  @Inject Score score;
  @Inject Count count;
  @Inject Report report;
  @Inject AttachmentStore store;

  @CheckedTemplate(basePath = "tendering/review")
  static class Templates {
    static native TemplateInstance room(RoomView room);

    static native TemplateInstance bid(RoomView room, RoomView.BidPart bid);
  }

  @GET @Transactional
  public TemplateInstance room(@RestPath UUID lot) {
    return Templates.room(reading.of(lot, me(), visit.language()));
  }

  @GET @Path("bids/{bid}") @Transactional
  public TemplateInstance bid(@RestPath UUID lot, @RestPath UUID bid) {
    access.requireMember(lot, me());
    RoomView room = reading.of(lot, me(), visit.language());
    return Templates.bid(room, room.bids().stream().filter(part -> part.id().equals(bid)).findFirst()
        .orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("bid", bid))));
  }

  @GET @Path("papers/{paper}") @Transactional
  public Response paper(@RestPath UUID lot, @RestPath UUID paper) {
    access.requireMember(lot, me());
    Attachment file = Attachment.findById(paper);
    Bid bid = file == null ? null : Bid.findById(file.matter);
    if (bid == null || !bid.lot.equals(lot)) throw RefusedException.of(NOT_FOUND).with(Map.of("paper", paper));
    return download(file.sha256, file.name.replaceAll("[^\\p{L}\\p{N}._-]", "_"));
  }

  @GET @Path("bundle") @Transactional
  public Response bundle(@RestPath UUID lot) {
    access.requireMember(lot, me());
    return download(Review.require(lot).bundleSha256, "evaluation-bundle.json");
  }

  @POST @Path("check-in") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response checkIn(@RestPath UUID lot) {
    committee.checkIn(lot, me());
    return back(lot);
  }

  @POST @Path("recusal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response recuse(@RestPath UUID lot, @RestForm String reason) {
    if (reason == null || reason.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at("reason");
    committee.recuse(lot, me(), reason);
    return Response.seeOther(URI.create("/expert")).build();
  }

  @POST @Path("leader") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response lead(@RestPath UUID lot, @RestForm String member) {
    access.requireMember(lot, me());
    if (member == null) throw RefusedException.of(FIELD_REQUIRED).at("member");
    committee.lead(lot, member);
    return back(lot);
  }

  @POST @Path("sheets/{bid}") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@RestPath UUID lot, @RestPath UUID bid, MultivaluedMap<String, String> form) {
    Map<String, BigDecimal> scores = new TreeMap<>();
    form.forEach((name, values) -> {
      if (name.startsWith(Score.FIELD) && !values.get(0).isBlank()) scores.put(name.substring(Score.FIELD.length()), number(name, values.get(0)));
    });
    score.save(lot, me(), new Score.Points(bid, scores, Map.of()));
    return back(lot);
  }

  @POST @Path("sheets") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response handIn(@RestPath UUID lot) {
    score.handIn(lot, me());
    return back(lot);
  }

  @POST @Path("rejections") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response propose(@RestPath UUID lot, @RestForm UUID bid, @RestForm Ground ground, @RestForm String clause, @RestForm String page,
      @RestForm String reason) {
    report.propose(me(), new Rejection.Motion(lot, bid, ground, clause, page, reason));
    return back(lot);
  }

  @POST @Path("rejections/{rejection}/votes") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response vote(@RestPath UUID lot, @RestPath UUID rejection, @RestForm boolean aye) {
    report.vote(lot, me(), rejection, aye);
    return back(lot);
  }

  @POST @Path("clarifications") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response ask(@RestPath UUID lot, @RestForm UUID bid, @RestForm String question) {
    report.ask(lot, me(), bid, question);
    return Response.seeOther(URI.create("/review/" + lot + "/bids/" + bid)).build();
  }

  @POST @Path("result") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response count(@RestPath UUID lot) {
    access.requireMember(lot, me());
    count.count(lot);
    return back(lot);
  }

  @POST @Path("signatures") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response sign(@RestPath UUID lot, @RestForm String dissent) {
    report.sign(lot, me(), dissent);
    return back(lot);
  }

  @POST @Path("silences") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response silent(@RestPath UUID lot, @RestForm String member) {
    report.recordSilent(lot, me(), member);
    return back(lot);
  }

  @POST @Path("delivery") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response deliver(@RestPath UUID lot) {
    report.deliver(lot, me());
    return back(lot);
  }

  private Response download(String sha256, String name) {
    return Response.ok(store.open(sha256), MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8)).build();
  }

  private static BigDecimal number(String field, String typed) {
    try {
      return new BigDecimal(typed.strip());
    } catch (NumberFormatException e) {
      throw RefusedException.of(AMOUNT_INVALID).at(field);
    }
  }

  private String me() {
    return visit.actor().username();
  }

  private static Response back(UUID lot) {
    return Response.seeOther(URI.create("/review/" + lot)).build();
  }
}
