package org.mingbiao.tendering.notice;

import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOTICE_DIFFERS;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.mingbiao.shared.law.Rule;
import org.mingbiao.shared.refusal.RefusedException;

/** The words of a notice, which must not differ between channels (实施条例 第十五条). Line ends are brought to one form, nothing else. */
public record Wording(String title, String text) {
  public static final int TITLE_CHARS_MAX = 300;
  public static final int TEXT_CHARS_MAX = 200_000;

  /** @throws RefusedException {@code FIELD_REQUIRED} or {@code TOO_LARGE} */
  public Wording {
    title = require("title", title, TITLE_CHARS_MAX);
    text = require("text", text, TEXT_CHARS_MAX);
  }

  /** Where two texts part, counted from 1. */
  public record Difference(int line, int column, String ours, String theirs) {}

  private static String require(String field, String value, int max) {
    if (value == null || value.isBlank()) throw RefusedException.of(FIELD_REQUIRED).at(field);
    if (value.length() > max) throw RefusedException.of(TOO_LARGE).at(field).with(Map.of("max", max, "length", value.length()));
    return value.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** In lower-case hex. */
  public String sha256() {
    try {
      byte[] bytes = (title + "\n\n" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first character in which a copy differs, the title's before the text's. */
  public Optional<Difference> differenceFrom(Wording copy) {
    return first(title, copy.title).or(() -> first(text, copy.text));
  }

  /**
   * @param same the rule that wants one text on all channels
   * @throws RefusedException {@code NOTICE_DIFFERS} naming the channel and the place of the first differing character
   */
  void requireSame(String channel, Wording copy, Optional<Rule> same) {
    differenceFrom(copy).ifPresent(at -> {
      throw same.map(rule -> rule.refused(NOTICE_DIFFERS)).orElse(RefusedException.of(NOTICE_DIFFERS)).at("copies." + channel)
          .with(Map.of("channel", channel, "line", at.line(), "column", at.column(), "ours", at.ours(), "theirs", at.theirs()));
    });
  }

  private static Optional<Difference> first(String ours, String theirs) {
    int same = 0;
    int shorter = Math.min(ours.length(), theirs.length());
    while (same < shorter && ours.charAt(same) == theirs.charAt(same)) same++;
    if (same == ours.length() && same == theirs.length()) return Optional.empty();
    String before = ours.substring(0, same);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Optional.of(new Difference(line, same - before.lastIndexOf('\n'), around(ours, same), around(theirs, same)));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 8), Math.min(text.length(), at + 8)).replace('\n', ' ');
  }
}
