package org.mingbiao.house;

import io.quarkus.qute.i18n.MessageBundle;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a room: what its interface asks for, and what a file has. */
record Bundle(String name, Class<?> texts) {
  static final List<String> LANGUAGES = List.of("zh-CN", "en");

  static Bundle of(Class<?> texts) {
    return new Bundle(texts.getAnnotation(MessageBundle.class).value(), texts);
  }

  Path file(String language) {
    return Path.of("main", "resources", "messages", name() + "_" + language + ".properties");
  }

  Set<String> asked() {
    Set<String> keys = new TreeSet<>();
    for (Method method : texts.getDeclaredMethods()) keys.addAll(keys(method));
    return keys;
  }

  /** Every key that is missing, surplus, doubled or empty in the file; in words. */
  List<String> faults(String language, List<String> lines) {
    Set<String> has = new LinkedHashSet<>();
    Stream.Builder<String> faults = Stream.builder();
    for (String line : lines) {
      if (line.isBlank() || line.strip().startsWith("#")) continue;
      String key = line.substring(0, line.indexOf('=')).strip();
      if (!has.add(key)) faults.add(language + " has twice: " + key);
      if (line.substring(line.indexOf('=') + 1).isEmpty()) faults.add(language + " is empty: " + key);
    }
    asked().stream().filter(key -> !has.contains(key)).forEach(key -> faults.add(language + " misses: " + name() + " " + key));
    has.stream().filter(key -> !asked().contains(key)).forEach(key -> faults.add(language + " has what nobody asks for: " + name() + " " + key));
    return faults.build().toList();
  }

  List<String> faults(String language) throws java.io.IOException {
    return faults(language, Files.readAllLines(file(language)));
  }

  private static List<String> keys(Method method) {
    Class<?>[] parameters = method.getParameterTypes();
    if (parameters.length != 1 || !parameters[0].isEnum()) return List.of(method.getName());
    List<String> constants = Stream.of(parameters[0].getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
    String between = constants.stream().anyMatch(constant -> constant.contains("_")) ? "_$" : "_";
    return constants.stream().map(constant -> method.getName() + between + constant).collect(Collectors.toList());
  }
}
