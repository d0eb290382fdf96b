package org.mingbiao.app.centre.item;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.centre.item.Item;
import org.mingbiao.shared.refusal.RefusedException;

/** The guide for everybody: what can be asked for, by whom, with which papers, for how much, by when (办事指南). */
@Path("/items")
@OwnedBy(Owner.PUBLIC)
@PermitAll
public class ItemPages {
  /** The most items of one page; a search narrows them. */
  static final int ITEMS_MAX = 200;

  @CheckedTemplate(basePath = "centre/item")
  static class Templates {
    static native TemplateInstance guide(List<ItemView> items, String q);

    static native TemplateInstance item(ItemView item);
  }

  @GET @Transactional
  public TemplateInstance guide(@RestQuery @DefaultValue("") String q) {
    return Templates.guide(Item.search(q, ITEMS_MAX).stream().map(ItemView::of).toList(), q);
  }

  @GET @Path("{code}") @Transactional
  public TemplateInstance item(@RestPath String code) {
    return Templates.item(ItemView.of(Item.inForce(code).orElseThrow(() -> RefusedException.of(NOT_FOUND))));
  }
}
