package org.mingbiao.app.sample.play;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.mingbiao.app.edge.clock.HouseClock;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.project.Tender;

/**
 * Plays the tenders of the sample once, through the application's own services and rules. Each scene is noted when it has been played:
 * whoever kills the play and starts again sees it go on. A chapter that the rules refuse, because somebody acted in it or moved the
 * clock meanwhile, is left as it stands.
 */
@ApplicationScoped
public class Play {
  @Inject HouseClock house;
  @Inject Cast cast;
  @Inject Agency agency;
  @Inject Rivals rivals;
  @Inject Hall hall;
  @Inject Jury jury;
  @Inject Supervisor supervisor;
  private volatile boolean stopping;

  /** Whether there is anything to be played: a demonstration whose sample is not over. */
  public boolean isDue() {
    return house.isDemonstration() && TenderPlan.all().stream().anyMatch(plan -> !isOver(plan));
  }

  /** Plays what is still to be played, and returns when it is over or the application stops. @param teller hears a line a chapter */
  public void play(Consumer<String> teller) {
    List<TenderPlan> plans = TenderPlan.all();
    for (int number = 1; number <= plans.size() && !stopping; number++) {
      TenderPlan plan = plans.get(number - 1);
      if (isOver(plan)) continue;
      teller.accept("The demonstration is being played: chapter " + number + " of " + plans.size() + ", " + plan.entry().title());
      chapter(plan, number);
    }
    if (stopping) return;
    plans.forEach(plan -> teller.accept(told(plan)));
    teller.accept(isDue() ? "The play broke off; the next start goes on with it" : "The demonstration has been played");
  }

  void stop(@Observes ShutdownEvent ended) {
    stopping = true;
  }

  private void chapter(TenderPlan plan, int number) {
    List<Scene> scenes = QuarkusTransaction.requiringNew().call(() -> begun(plan, number).toPlay(plan));
    try {
      for (Scene scene : scenes) {
        if (stopping) return;
        play(plan, scene);
      }
    } catch (RefusedException refused) {
      Log.warn("a chapter of the sample is left", refused);
      QuarkusTransaction.requiringNew().run(() -> Chapter.<Chapter>findById(plan.id()).leave(refused.refusal.name()));
    } catch (RuntimeException broken) {
      if (!stopping) Log.error("a chapter of the sample broke off", broken);
    }
  }

  private static Chapter begun(TenderPlan plan, int number) {
    Chapter known = Chapter.findById(plan.id());
    if (known != null) return known;
    Chapter chapter = Chapter.begin(plan, number);
    chapter.persist();
    return chapter;
  }

  private void play(TenderPlan plan, Scene scene) {
    if (!scene.isWhole()) {
      UUID tender = QuarkusTransaction.requiringNew().call(() -> Chapter.<Chapter>findById(plan.id()).tender);
      cast.does(plan.agent(), () -> act(plan, scene, tender));
    }
    QuarkusTransaction.requiringNew().run(() -> {
      Chapter chapter = Chapter.findById(plan.id());
      if (scene == Scene.REGISTER) chapter.registered(cast.as(plan.agent(), () -> agency.register(plan)));
      else if (scene.isWhole()) act(plan, scene, chapter.tender);
      chapter.played(scene, scene == plan.until());
    });
  }

  private void act(TenderPlan plan, Scene scene, UUID id) {
    switch (scene) {
      case REGISTER -> throw new IllegalStateException("a tender is registered before anything else");
      case DOCUMENT -> cast.does(plan.agent(), () -> agency.document(plan, id));
      case ANNOUNCE -> cast.does(plan.agent(), () -> agency.announce(plan, id));
      case QUESTION -> agency.question(plan, id);
      case BID -> rivals.bid(plan, id);
      case OPEN -> hall.open(plan, id);
      case RECORD -> hall.record(plan, id);
      case DRAW -> jury.draw(plan, id);
      case REVIEW -> jury.review(id);
      case SCORE -> jury.score(plan, id);
      case RESULT -> jury.result(id);
      case CANDIDATES -> hall.candidates(plan, id);
      case AWARD -> hall.award(plan, id);
      case INQUIRY -> supervisor.inquire(plan, id);
      case DECISION -> supervisor.decide(plan, id);
      case CONTRACT -> hall.contract(plan, id);
      case BONDS -> hall.bonds(plan, id);
      case ARCHIVE -> hall.archive(plan, id);
    }
  }

  private static boolean isOver(TenderPlan plan) {
    return QuarkusTransaction.requiringNew().call(() -> Chapter.<Chapter>findByIdOptional(plan.id()).filter(Chapter::isOver).isPresent());
  }

  private static String told(TenderPlan plan) {
    return QuarkusTransaction.requiringNew().call(() -> {
      Chapter chapter = Chapter.findById(plan.id());
      if (chapter == null || chapter.tender == null) return plan.entry().title() + ": not begun";
      Tender tender = Tender.require(chapter.tender);
      String left = chapter.ending == Chapter.Ending.LEFT ? ", left there: " + chapter.reason : "";
      return plan.entry().title() + ": " + tender.stage + left;
    });
  }
}
