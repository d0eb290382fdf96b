package org.mingbiao.app.centre.item;

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
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Entered;
import org.mingbiao.centre.item.Audience;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.refusal.RefusedException;

/** The administrator enters items; every change is a new revision (一事项一更新). */
@Path("/admin/items")
@OwnedBy(Owner.OFFICE)
@RolesAllowed(Roles.ADMIN)
public class ItemEntryPages {
  @Inject EnterItem items;

  @CheckedTemplate(basePath = "centre/item")
  static class Templates {
    static native TemplateInstance list(List<ItemView> items);

    static native TemplateInstance entry(ItemView item, List<Audience> audiences);
  }

  @GET @Transactional
  public TemplateInstance list() {
    return Templates.list(Item.search("", ItemPages.ITEMS_MAX).stream().map(ItemView::of).toList());
  }

  @GET @Path("new")
  public TemplateInstance fresh() {
    return Templates.entry(ItemView.blank(), List.of(Audience.values()));
  }

  @GET @Path("{code}") @Transactional
  public TemplateInstance change(@RestPath String code) {
    Item item = Item.inForce(code).orElseThrow(() -> RefusedException.of(NOT_FOUND));
    return Templates.entry(ItemView.of(item), List.of(Audience.values()));
  }

  @POST @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(MultivaluedMap<String, String> form) {
    items.enter(new ItemForm(new Entered(form)).entry());
    return back();
  }

  @POST @Path("{code}/withdrawal") @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@RestPath String code) {
    items.withdraw(code);
    return back();
  }

  private static Response back() {
    return Response.seeOther(URI.create("/admin/items")).build();
  }
}
