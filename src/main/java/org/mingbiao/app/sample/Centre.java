package org.mingbiao.app.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingbiao.app.centre.casefile.FileErrand;
import org.mingbiao.app.centre.casefile.HandleCasefile;
import org.mingbiao.app.centre.casefile.Sheet;
import org.mingbiao.app.centre.hotline.HandleTicket;
import org.mingbiao.app.centre.item.EnterItem;
import org.mingbiao.app.centre.rating.GiveRating;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.app.edge.store.StateFolder;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.centre.casefile.Delivery;
import org.mingbiao.centre.casefile.Petition;
import org.mingbiao.centre.item.Item;
import org.mingbiao.centre.rating.Rating;
import org.mingbiao.shared.party.Applicant;

/** The items of the demonstration and a few errands on their way, played once by the same verbs that the pages call. */
@ApplicationScoped
public class Centre {
  @Inject HouseClock house;
  @Inject StateFolder state;
  @Inject EnterItem items;
  @Inject FileErrand file;
  @Inject HandleCasefile handle;
  @Inject GiveRating ratings;
  @Inject HandleTicket tickets;

  void begin(@Observes StartupEvent started) {
    if (LaunchMode.current() == LaunchMode.TEST || !house.isDemonstration()) return;
    if (QuarkusTransaction.requiringNew().call(() -> Item.count() > 0)) return;
    enter(CentrePlan.read());
  }

  /** Writes the query codes beside the demonstration's keys: nobody could tell them again. */
  void enter(CentrePlan plan) {
    List<String> codes = new ArrayList<>();
    QuarkusTransaction.requiringNew().run(() -> {
      plan.items().forEach(items::enter);
      plan.errands().forEach(errand -> codes.add(play(errand, plan.clerk())));
    });
    Path list = state.of("errands.txt");
    try {
      Files.createDirectories(list.getParent());
      Files.write(list, codes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return number and query code */
  private String play(CentrePlan.Errand errand, String clerk) {
    Applicant applicant = Applicant.of(errand.nature(), errand.name(), errand.code(), errand.mobile()).known();
    List<Sheet> sheets = sheets(errand.papers());
    FileErrand.Filed filed = file.file(errand.item(), new Petition(applicant, errand.request(), Sheet.places(sheets)), sheets);
    Casefile casefile = filed.casefile();
    if (errand.until() == CasefileStage.CORRECTING) handle.askCorrection(casefile.id, errand.missing());
    if (errand.until() == CasefileStage.ACCEPTED) handle.accept(casefile.id);
    if (isHandled(errand.until())) handleAs(clerk, errand, casefile.id);
    if (errand.complaint() != null) tickets.receive(casefile, errand.complaint());
    if (errand.grade() != null) ratings.give(casefile, new Rating.Opinion(errand.grade(), errand.words()));
    return casefile.number + " " + filed.code().text();
  }

  private List<Sheet> sheets(List<String> papers) {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      if (papers.get(i) == null) continue;
      sheets.add(new Sheet("material" + (i + 1), "paper-" + (i + 1) + ".txt", "text/plain", written(papers.get(i))));
    }
    return sheets;
  }

  private Path written(String text) {
    try {
      Path paper = Files.createTempFile(state.work(), "paper", ".txt");
      paper.toFile().deleteOnExit();
      return Files.writeString(paper, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handleAs(String clerk, CentrePlan.Errand errand, UUID id) {
    handle.accept(id);
    handle.takeUp(id, clerk);
    if (errand.until() == CasefileStage.HANDLED) return;
    handle.decide(id, new Casefile.Decision(true, errand.grounds(), null));
    if (errand.until() == CasefileStage.DELIVERED) handle.deliver(id, Delivery.ONLINE);
  }

  private static boolean isHandled(CasefileStage until) {
    return until == CasefileStage.HANDLED || until == CasefileStage.GRANTED || until == CasefileStage.DELIVERED;
  }
}
