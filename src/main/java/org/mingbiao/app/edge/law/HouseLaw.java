package org.mingbiao.app.edge.law;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingbiao.shared.law.LawBook;
import org.mingbiao.shared.party.CreditCode;
import org.mingbiao.shared.region.Thresholds;
import org.mingbiao.shared.money.Interest;
import org.mingbiao.shared.money.Rate;

/** Reads the law packs once, at the start; a wrong profile or amount stops the start. */
public class HouseLaw {

  /** What an installation may say about its law. */
  @ConfigMapping(prefix = "mingbiao.law")
  public interface Choices {
    /** Local profiles out of {@link LawBook#PROFILES}. */
    @WithDefault("ningbo")
    Set<String> profiles();

    /** Amounts of configurable rules, keyed {@code id@pack} such as {@code T01@town}. */
    Map<String, BigDecimal> amounts();

    /** A file of lines as in {@code region/thresholds.json}: rule, what is bought, level, region, sum, article, first and last day. */
    Optional<Path> thresholds();

    /** The bank's yearly rate for deposits at call, in per cent: what a returned bond earns (实施条例 第五十七条). */
    @WithDefault("0.05")
    String depositPercent();

    /** The central bank's yearly benchmark rate, in per cent: what a late return owes (87号令 第三十八条). */
    @WithDefault("4.35")
    String benchmarkPercent();
  }

  /** What a bond earns. @param late what it earns after it should have been back, where the law says so */
  public record BondRates(Interest deposit, Interest late) {}

  @Produces @Singleton
  public BondRates bondRates(Choices choices) {
    return new BondRates(new Interest(Rate.percent(choices.depositPercent())), Interest.late(Rate.percent(choices.benchmarkPercent())));
  }

  /** Who an installation says it is. */
  @ConfigMapping(prefix = "mingbiao.platform")
  public interface Owner {
    String code();

    String name();

    /** Credit codes of its affiliates, which may not bid on the platform (电子招标投标办法 第二十三条). */
    Optional<Set<String>> affiliates();
  }

  @Produces @Singleton
  public Platform platform(Owner owner, @ConfigProperty(name = "mingbiao.url") String url) {
    Set<String> affiliates = owner.affiliates().orElse(Set.of()).stream().map(code -> CreditCode.of(code).text()).collect(Collectors.toSet());
    return new Platform(CreditCode.of(owner.code()).text(), owner.name(), affiliates, url.replaceAll("/+$", ""));
  }

  /** The country's sums, and those that the installation's province and its finance office laid down. */
  @Produces @Singleton
  public Thresholds thresholds(Choices choices) {
    return choices.thresholds().map(file -> Thresholds.national().with(local(file))).orElseGet(Thresholds::national);
  }

  private static Thresholds local(Path file) {
    try (InputStream lines = Files.newInputStream(file)) {
      return Thresholds.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("mingbiao.law.thresholds cannot be read: " + file, e);
    }
  }

  @Produces @Singleton
  public LawBook lawBook(Choices choices) {
    return LawBook.with(choices.profiles()).configured(choices.amounts());
  }
}
