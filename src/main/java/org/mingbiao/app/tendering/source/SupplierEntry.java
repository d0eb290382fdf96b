package org.mingbiao.app.tendering.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.mingbiao.tendering.source.SoleSource;
import org.mingbiao.tendering.source.SourceGround;

/**
 * What an agency says of the only supplier.
 *
 * @param code unified social credit code; a supplier that nobody entered yet is entered under {@code name}
 * @param experts what the professionals found, with names, units and titles; required where the supplier is the only one
 * @param firstContract yuan of the first contract; required where more is bought from its supplier
 * @param contacts of the buyer, the agency and the finance office, as the notice shows them
 */
public record SupplierEntry(@NotNull String code, @Size(max = 200) String name, @NotNull String address, @NotNull SourceGround ground,
    @NotNull String reasons, String experts, BigDecimal firstContract, @NotNull @Size(max = 1000) String contacts) {
  SoleSource.Claim claim(UUID supplier) {
    return new SoleSource.Claim(supplier, address, ground, reasons, experts, firstContract);
  }
}
