package org.mingbiao.app.centre.casefile;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.centre.item.ItemView;
import org.mingbiao.app.edge.identity.HourlyLimit;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.centre.item.Audience;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.party.Applicant.Nature;
import org.mingbiao.shared.refusal.RefusedException;

/** Anybody files an application, without an account. */
@Path("/items/{code}/application")
@OwnedBy(Owner.PUBLIC)
@PermitAll
public class ApplicationPages {
  @Inject FileErrand errands;

  @CheckedTemplate(basePath = "centre/casefile")
  static class Templates {
    static native TemplateInstance apply(ItemView item, List<Nature> natures, List<MaterialField> materials);
  }

  /** @param name of the field that takes its file */
  public record MaterialField(String name, String title, boolean required) {}

  @GET @Transactional
  public TemplateInstance form(@RestPath String code) {
    Item item = Item.inForce(code).orElseThrow(() -> RefusedException.of(NOT_FOUND));
    Audience audience = item.audience;
    List<MaterialField> materials = IntStream.rangeClosed(1, item.materials.size()).mapToObj(place ->
        new MaterialField("material" + place, item.materials.get(place - 1).title(), item.materials.get(place - 1).required())).toList();
    return Templates.apply(ItemView.of(item), Stream.of(Nature.values()).filter(audience::admits).toList(), materials);
  }

  @POST @HourlyLimit @Transactional @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response file(@RestPath String code, @BeanParam FilingForm form, @Context HttpHeaders headers) {
    FileErrand.Filed filed = errands.file(code, form.petition(), form.sheets());
    return Response.seeOther(URI.create("/casefiles/own")).cookie(CasefilePages.kept(filed.key(), headers)).build();
  }
}
