package org.mingbiao.app.tendering.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.mingbiao.shared.law.Procedure;
import org.mingbiao.shared.law.World;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Method;
import org.mingbiao.tendering.project.Registration;

/**
 * What an agency enters to bring a project in.
 *
 * @param dealClass such as {@code A01}: the trading code begins with it
 * @param region GB/T 2260 code, or the town's own
 * @param buyerCode unified social credit code; a buyer that nobody entered yet is entered under {@code buyerName}
 * @param budget yuan
 * @param emergencyGround what leaves no time for the ordinary periods; required for an emergency
 * @param retenderOf the failed tender that this one repeats, or null
 */
public record TenderEntry(@Size(max = 300) String title, @NotNull World world, @NotNull Procedure procedure, @NotNull Kind kind,
    @NotNull Method method, @NotNull String dealClass, @NotNull String region, @NotNull String buyerCode, @Size(max = 200) String buyerName,
    @NotNull BigDecimal budget, boolean stateOwned, @Size(max = 120) String approval, @Size(max = 1000) String invitationGround,
    @NotNull @Valid List<Lot> lots, UUID retenderOf, @Size(max = 1000) String emergencyGround) {

  /** @param estimate yuan */
  public record Lot(@Size(max = 300) String title, BigDecimal estimate, List<Item> items) {
    Registration.LotEntry entry() {
      return new Registration.LotEntry(title, estimate, items == null ? List.of() : items.stream().map(Item::entry).toList());
    }
  }

  public record Item(String description, @Size(max = 120) String classification, BigDecimal quantity, @Size(max = 60) String unit) {
    Registration.ItemEntry entry() {
      return new Registration.ItemEntry(description, classification, quantity, unit);
    }
  }

  Registration registration(UUID buyer, UUID agent) {
    return new Registration(title, world, procedure, kind, method, region, buyer, agent, budget, stateOwned, approval, invitationGround,
        lots.stream().map(Lot::entry).toList(), retenderOf);
  }
}
