package org.mingbiao.tendering;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every table of moves among the compiled classes: an enum whose name ends in Move, with the fields {@code to} and {@code from}. */
final class LifeCycles {
  private LifeCycles() {}

  /** One table of moves, read by reflection so that a new room needs no entry here. */
  record LifeCycle(Class<?> table) {
    String room() {
      return table.getPackageName().replaceFirst(".*\\.", "");
    }

    /** {@code LotMove} of room project is {@code project-lot}; {@code Move} is {@code project}. */
    String name() {
      String own = table.getSimpleName().replaceFirst("Move$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
      return own.isEmpty() || own.equals(room()) ? room() : room() + "-" + own;
    }

    List<Step> steps() {
      return Arrays.stream(table.getEnumConstants()).map(move -> new Step((Enum<?>) move)).toList();
    }

    List<? extends Enum<?>> stages() {
      return Arrays.asList(steps().get(0).to().getDeclaringClass().getEnumConstants());
    }
  }

  record Step(Enum<?> move) {
    Enum<?> to() {
      return (Enum<?>) field("to");
    }

    Set<?> from() {
      return (Set<?>) field("from");
    }

    private Object field(String name) {
      try {
        return move.getDeclaringClass().getField(name).get(move);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(move.getDeclaringClass() + " needs a public field " + name, e);
      }
    }
  }

  static List<LifeCycle> all() throws IOException, URISyntaxException {
    Path classes = Path.of(LifeCycles.class.getResource("/org/mingbiao/tendering/project/Move.class").toURI()).resolve("../../../../..").normalize();
    try (Stream<Path> files = Files.walk(classes)) {
      return files.filter(file -> file.getFileName().toString().endsWith("Move.class"))
          .map(file -> type(classes.relativize(file)))
          .filter(Class::isEnum).map(LifeCycle::new)
          .sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }
  }

  private static Class<?> type(Path file) {
    try {
      return Class.forName(file.toString().replaceFirst("\\.class$", "").replace('/', '.').replace('\\', '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
