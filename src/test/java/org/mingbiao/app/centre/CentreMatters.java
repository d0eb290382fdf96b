package org.mingbiao.app.centre;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.mingbiao.app.centre.item.EnterItem;
import org.mingbiao.app.endpoint.Matters;
import org.mingbiao.app.endpoint.Planting;
import org.mingbiao.centre.hotline.Ticket;

/** What the counter's addresses name: an errand that somebody filed without an account, and a complaint about it. */
@ApplicationScoped
class CentreMatters implements Matters {
  @Inject EnterItem items;
  @Inject Clock clock;

  @Override public Map<String, String> plant(Planting planting) {
    Counter.open(items, clock);
    planting.scene().asVisitor();
    Counter.Filed filed = Counter.file();
    filed.posting().formParam("text", "窗口态度差").post("/casefiles/own/tickets").then().statusCode(303);
    UUID ticket = QuarkusTransaction.requiringNew().call(() -> Ticket.of(filed.id()).get(0).id);
    return Map.of("{code}", Counter.ITEM, "casefiles/{number}", filed.number(), "casefiles/{id}", filed.id().toString(),
        "tickets/{id}", ticket.toString(), "ratings/{id}", UUID.randomUUID().toString());
  }
}
