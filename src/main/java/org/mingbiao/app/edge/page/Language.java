package org.mingbiao.app.edge.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;

/** The languages in which every word of the house exists. */
public enum Language {
  CHINESE("zh-CN", "："), ENGLISH("en", ": ");

  /** The cookie that keeps a visitor's choice. */
  public static final String COOKIE = "lang";

  public final String tag;
  public final Locale locale;
  /** What stands between a name and its value. */
  public final String colon;

  Language(String tag, String colon) {
    this.tag = tag;
    this.locale = Locale.forLanguageTag(tag);
    this.colon = colon;
  }

  /** The words of a room in this language, for papers and messages; templates name the bundle instead. */
  public <T> T words(Class<T> texts) {
    return MessageBundles.get(texts, Localized.Literal.of(tag));
  }

  /** @return Chinese unless {@code tag} is another language of ours */
  public static Language of(String tag) {
    for (Language language : values()) if (language.tag.equals(tag)) return language;
    return CHINESE;
  }

  /**
   * The language of a reader: what was chosen, else the first of ours that the browser asks for, else Chinese.
   *
   * @param chosen the cookie's value or null
   */
  static Language of(String chosen, List<Locale> accepted) {
    if (chosen != null) return of(chosen);
    for (Locale wish : accepted) {
      for (Language language : values()) if (language.locale.getLanguage().equals(wish.getLanguage())) return language;
    }
    return CHINESE;
  }
}
