package org.mingbiao.app.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.sample.TestTown;
import org.mingbiao.app.story.InsideScene;
import org.mingbiao.app.tendering.SetClock;

/**
 * Every address of the application, found by reflection, is walked by every role, as owner and as stranger: what is declared at the
 * address is what happens, and who is turned away has changed nothing.
 */
@QuarkusTest
class StrangersTest {
  /** Some matters are not there yet in any world that can be planted at once: a tender in its review has no archive. */
  private static final double SEEN_MIN = 0.7;

  @Inject @Any Instance<Matters> rooms;
  @Inject AgroalDataSource database;
  @Inject TestTown town;
  @ConfigProperty(name = "mingbiao.state") Path state;

  @Test void everyAddressServesWhomItDeclaresAndNobodyElse() {
    InsideScene scene = new InsideScene(SetClock.at("2026-03-02T09:00"), state);
    town.enter();
    Walk walk = new Walk(scene, new World(scene, rooms), () -> Fingerprint.of(database));
    List<Address> addresses = Address.below(Path.of("target", "classes"));
    addresses.forEach(walk::asStrangers);
    addresses.forEach(walk::asOwners);
    assertEquals("", String.join("\n", walk.findings()));
    assertTrue(walk.seen() > SEEN_MIN, "owners saw something at only " + walk.seen() + " of the addresses: plant more in Matters");
  }
}
