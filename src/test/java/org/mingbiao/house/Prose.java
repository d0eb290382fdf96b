package org.mingbiao.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that a reader would see and no bundle knows. */
final class Prose {
  private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile("\\b(aria-label|title|alt|placeholder)=\"([^\"]*)\"");
  private static final Pattern SPOKEN_PARAMETER = Pattern.compile("\\b(label|title|caption|hint|what|why|act|role|by|paused)='([^']*)'");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}|\\p{IsHan}");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private Prose() {}

  static List<String> inTemplate(String template) {
    List<String> found = new ArrayList<>();
    Matcher parameter = SPOKEN_PARAMETER.matcher(template);
    while (parameter.find()) if (LETTERS.matcher(parameter.group(2)).find()) found.add(parameter.group());
    String html = withoutExpressions(template.replaceAll("(?s)\\{!.*?!\\}", "").replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("\\{#shape}\\w+\\{/shape}", ""));
    Matcher attribute = SPOKEN_ATTRIBUTE.matcher(html);
    while (attribute.find()) if (LETTERS.matcher(attribute.group(2)).find()) found.add(attribute.group());
    Matcher word = LETTERS.matcher(html.replaceAll("(?s)<[^>]*>", " ").replaceAll("&#?\\w+;", " "));
    while (word.find()) found.add(word.group());
    return found;
  }

  /** Chinese string literals of a Java source; the names of laws in 《》 are citations and not prose. */
  static List<String> inJava(String source) {
    List<String> found = new ArrayList<>();
    Matcher literal = LITERAL.matcher(source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", ""));
    while (literal.find()) {
      boolean spoken = CHINESE.matcher(literal.group()).find() && !literal.group().contains("《");
      if (spoken) found.add(literal.group());
    }
    return found;
  }

  private static String withoutExpressions(String template) {
    StringBuilder html = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int at = 0; at < template.length(); at++) {
      char c = template.charAt(at);
      if (depth > 0 && c == '\'') quoted = !quoted;
      boolean opens = c == '{' && at + 1 < template.length() && !Character.isWhitespace(template.charAt(at + 1));
      if (!quoted && opens) depth++;
      if (depth == 0) html.append(c);
      if (!quoted && c == '}' && depth > 0) depth--;
    }
    return html.toString();
  }
}
