package org.mingbiao.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the application names a thing: what its classes say in quotes, and its templates with the script. */
record Uses(String said, String drawn) {
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
  private static final Pattern ENTITY = Pattern.compile("@Entity(?:\\(name = \"(\\w+)\"\\))?[^;{]*?class (\\w+)");

  /** @param folders of classes @param drawn templates and scripts */
  static Uses of(List<Path> folders, List<Path> drawn) {
    StringBuilder said = new StringBuilder();
    for (String java : texts(folders, ".java")) {
      QUOTED.matcher(java).results().forEach(quoted -> said.append(quoted.group(1)).append('\n'));
      ENTITY.matcher(java).results().forEach(entity -> said.append(snake(entity.group(1) == null ? entity.group(2) : entity.group(1))).append('\n'));
    }
    return new Uses(said.toString(), String.join("\n", Stream.concat(texts(drawn, ".html").stream(), texts(drawn, ".js").stream()).toList()));
  }

  static List<String> texts(List<Path> folders, String ending) {
    List<String> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) texts.add(Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** The tables that no entity and no statement names. */
  List<String> unusedTables(List<String> migrations) {
    return migrations.stream().flatMap(sql -> TABLE.matcher(sql).results()).map(table -> table.group(1)).filter(table -> !isWordIn(said, table)).toList();
  }

  /** @param template without its ending; a tag is used by another template, a page by a class or another template */
  boolean drawsOrSays(String template) {
    if (template.startsWith("tags/")) return Pattern.compile("\\{#" + Pattern.quote(template.substring(5)) + "[ }/]").matcher(drawn).find();
    return drawn.contains("{#include " + template) || said.contains(template);
  }

  /** A template may name the word of one constant: {@code frame:part_RIBBON}. */
  boolean asksFor(String bundle, String word) {
    return Pattern.compile("\\b" + bundle + ":" + word + "(_[A-Z$][A-Z_$]*)?\\b").matcher(drawn).find();
  }

  boolean serves(String file) {
    return drawn.contains(file) || said.contains(file);
  }

  private static boolean isWordIn(String text, String word) {
    return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
  }

  private static String snake(String name) {
    Matcher humps = Pattern.compile("(?<!^)[A-Z]").matcher(name);
    return humps.replaceAll("_$0").toLowerCase(java.util.Locale.ROOT);
  }
}
