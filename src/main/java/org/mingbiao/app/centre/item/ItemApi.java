package org.mingbiao.app.centre.item;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.item.ItemEntry;
import org.mingbiao.shared.refusal.RefusedException;

/** Items for programs. */
@Path("/api/items")
@OwnedBy({Owner.OFFICE, Owner.PUBLIC})
public class ItemApi {
  @Inject EnterItem items;

  @GET @PermitAll @Transactional
  public List<ItemView> search(@RestQuery @DefaultValue("") String q) {
    return Item.search(q, ItemPages.ITEMS_MAX).stream().map(ItemView::of).toList();
  }

  @GET @Path("{code}") @PermitAll @Transactional
  public ItemView item(@RestPath String code) {
    return ItemView.of(Item.inForce(code).orElseThrow(() -> RefusedException.of(NOT_FOUND)));
  }

  @POST @RolesAllowed(Roles.ADMIN)
  public Response enter(@Valid @NotNull ItemEntry entry) {
    ItemView entered = ItemView.of(items.enter(entry));
    return Response.created(URI.create("/api/items/" + entered.code())).entity(entered).build();
  }

  @DELETE @Path("{code}") @RolesAllowed(Roles.ADMIN)
  public void withdraw(@RestPath String code) {
    items.withdraw(code);
  }
}
