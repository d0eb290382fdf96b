package org.mingbiao.app.tendering.opening;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The opening table that a bidder seals in its price envelope as {@code opening.json} (开标一览表).
 *
 * @param price yuan, positive, at most two places
 * @param periodDays the period the bidder promises (工期, 交货期)
 * @param quality what the bidder promises (质量标准), or null
 * @param brand of the goods in government procurement, or of the core product that the document names (87号令 第三十一条), or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PriceForm(BigDecimal price, Integer periodDays, String quality, String brand) {
  /** The name of the file in the envelope. */
  public static final String FILE = "opening.json";
  /** The envelope that holds it. */
  public static final String ENVELOPE = "price";
  static final int BYTES_MAX = 64 * 1024;
  static final int BRAND_MAX = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** @return empty when no such file is among them or it is no opening table: the bidder's own fault */
  static Optional<PriceForm> among(List<Path> files) throws IOException {
    for (Path file : files) {
      if (file.getFileName().toString().equals(FILE) && Files.size(file) <= BYTES_MAX) return read(Files.readAllBytes(file));
    }
    return Optional.empty();
  }

  private static Optional<PriceForm> read(byte[] json) {
    try {
      return Optional.ofNullable(JSON.readValue(json, PriceForm.class)).filter(PriceForm::isWhole);
    } catch (IOException notATable) {
      return Optional.empty();
    }
  }

  private boolean isWhole() {
    return (brand == null || brand.length() <= BRAND_MAX) && price != null && price.signum() > 0 && price.stripTrailingZeros().scale() <= 2 && price.precision() - price.scale() <= 16;
  }
}
