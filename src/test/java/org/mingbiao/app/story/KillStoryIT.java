package org.mingbiao.app.story;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.launch.RealSystem;

/**
 * The application is killed once in every stage of a tender, at a moment that nobody chose and with requests in flight; in one stage
 * the database dies with it. Everybody repeats what was not answered, and the tender comes to its archive with all that was acknowledged.
 */
class KillStoryIT {
  /** Longer than most stages last on a free machine, so that some kills fall after the last answer. */
  private static final int KILL_WITHIN_MILLIS = 1_800;
  /** {@code -Dkill.seed=…} chooses other moments. */
  private static final long SEED = Long.getLong("kill.seed", 20_260_302L);

  private final RealSystem system = RealSystem.shared();
  private final Scene scene = new Scene.Real(system);
  private final Random dice = new Random(SEED);
  private final List<String> acknowledged = new CopyOnWriteArrayList<>();
  private volatile boolean crowded = true;

  @Test
  void aKilledApplicationLosesNothingAndTheTenderGoesOn() throws Exception {
    System.out.println("kill.seed=" + SEED);
    Story story = new Story(scene);
    story.entry.put("title", "断电演练工程" + SEED);
    Errands errands = new Errands(story);
    List<Map.Entry<String, Runnable>> stages = List.copyOf(errands.all().entrySet());
    int withDatabase = dice.nextInt(stages.size());
    Thread crowd = new Thread(this::crowd);
    crowd.start();
    for (int i = 0; i < stages.size(); i++) {
      List<String> before = journal();
      killedWithin(stages.get(i), i == withDatabase);
      assertEquals(before, journal().subList(0, before.size()), "the journal after " + stages.get(i).getKey());
      stages.get(i).getValue().run();
      receiptsAreThere(story, errands);
    }
    crowded = false;
    crowd.join();
    assertEquals("ARCHIVED", errands.stage());
    everythingAcknowledgedIsThere();
  }

  private void killedWithin(Map.Entry<String, Runnable> stage, boolean withDatabase) throws InterruptedException {
    int millis = dice.nextInt(KILL_WITHIN_MILLIS);
    System.out.println("kill " + (withDatabase ? "application and database" : "application") + " " + millis + " ms into: " + stage.getKey());
    Thread killer = new Thread(() -> kill(millis, withDatabase));
    killer.start();
    try {
      stage.getValue().run();
      System.out.println("  the stage was done before");
    } catch (Exception | AssertionError interrupted) {
      System.out.println("  interrupted: " + String.valueOf(interrupted.getMessage()).lines().findFirst().orElse(""));
    }
    killer.join();
    system.start();
    system.awaitSignIn();
  }

  private void kill(int millis, boolean withDatabase) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (withDatabase) system.postgres().destroyForcibly();
    system.kill();
  }

  /** Another agency that registers one project after the other, to have requests in flight at any time. */
  private void crowd() {
    Story other = new Story(scene);
    for (int i = 0; crowded; i++) {
      other.entry.put("title", "同时进场项目" + SEED + "-" + i);
      try {
        Response answer = scene.as("agent2").body(other.entry).post("/api/tenders");
        if (answer.statusCode() == 201) acknowledged.add(answer.path("id"));
        Thread.sleep(50);
      } catch (Exception downNow) {
        Thread.yield();
      }
    }
  }

  private void everythingAcknowledgedIsThere() {
    assertTrue(acknowledged.size() > 10, "only " + acknowledged.size() + " were acknowledged");
    for (String id : acknowledged) scene.as("agent2").get("/api/tenders/" + id).then().statusCode(200);
    System.out.println("  acknowledged beside the story: " + acknowledged.size());
    scene.asVisitor().cookies(system.session("admin1")).get("/admin/journal/check").then().statusCode(200).body(containsString("完整，没有改动"));
  }

  private void receiptsAreThere(Story story, Errands errands) {
    errands.receipts.forEach((bidder, number) -> scene.as(bidder).get(story.at("/receipts/" + number)).then().statusCode(200)
        .body("number", equalTo(number)));
  }

  /** Every entry with its place in the chain. */
  private List<String> journal() throws SQLException {
    List<String> chain = new ArrayList<>();
    try (Connection database = system.database();
        ResultSet rows = database.createStatement().executeQuery("select seq || ' ' || encode(hash, 'hex') from journal order by seq")) {
      while (rows.next()) chain.add(rows.getString(1));
    }
    return chain;
  }
}
