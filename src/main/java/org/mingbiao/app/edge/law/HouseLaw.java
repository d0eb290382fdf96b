package org.mingbiao.app.edge.law;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.mingbiao.shared.law.LawBook;

/** Reads the law packs once, at the start; a wrong profile or amount stops the start. */
public class HouseLaw {

  /** What an installation may say about its law. */
  @ConfigMapping(prefix = "mingbiao.law")
  public interface Choices {
    /** Local profiles out of {@link LawBook#PROFILES}. */
    @WithDefault("zhejiang,ningbo")
    Set<String> profiles();

    /** Amounts of configurable rules, keyed {@code id@pack} such as {@code T01@town}. */
    Map<String, BigDecimal> amounts();
  }

  @Produces @Singleton
  public LawBook lawBook(Choices choices) {
    return LawBook.with(choices.profiles()).configured(choices.amounts());
  }
}
