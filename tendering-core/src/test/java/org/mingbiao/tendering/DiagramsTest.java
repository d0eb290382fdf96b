package org.mingbiao.tendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingbiao.tendering.LifeCycles.LifeCycle;

/** {@code docs/diagrams} shows the tables of moves; {@code -Ddiagrams.write=true} writes them anew. */
class DiagramsTest {
  static final Path DIAGRAMS = Path.of("../docs/diagrams");

  @Test
  void everyLifeCycleHasADiagramThatShowsItsTable() throws Exception {
    for (LifeCycle cycle : LifeCycles.all()) {
      Path file = DIAGRAMS.resolve(cycle.name() + ".md");
      if (Boolean.getBoolean("diagrams.write")) Files.writeString(file, diagram(cycle));
      assertTrue(Files.exists(file), file + " is missing: run this test with -Ddiagrams.write=true");
      assertEquals(diagram(cycle), Files.readString(file), file + " is old: run this test with -Ddiagrams.write=true");
    }
  }

  @Test
  void noDiagramShowsATableThatIsGone() throws Exception {
    List<String> cycles = LifeCycles.all().stream().map(cycle -> cycle.name() + ".md").toList();
    try (Stream<Path> files = Files.list(DIAGRAMS)) {
      List<String> orphans = files.map(file -> file.getFileName().toString()).filter(name -> !cycles.contains(name)).toList();
      assertEquals(List.of(), orphans);
    }
  }

  @Test
  void everyStageIsReachedOrIsWhereALifeBegins() throws IOException, Exception {
    for (LifeCycle cycle : LifeCycles.all()) {
      List<?> unreached = cycle.stages().stream()
          .filter(stage -> cycle.steps().stream().noneMatch(step -> step.to() == stage)).toList();
      assertTrue(unreached.size() <= 1, cycle.name() + ": " + unreached);
    }
  }

  private static String diagram(LifeCycle cycle) {
    StringBuilder text = new StringBuilder("# " + cycle.name() + "\n\nFrom `" + cycle.table().getName()
        + "`; a test compares them.\n\n```mermaid\nstateDiagram-v2\n");
    Enum<?> first = cycle.stages().get(0);
    text.append("  [*] --> ").append(first.name()).append('\n');
    cycle.steps().forEach(step -> new TreeSet<>(step.from().stream().map(Object::toString).collect(Collectors.toSet()))
        .forEach(from -> text.append("  ").append(from).append(" --> ").append(step.to().name())
            .append(" : ").append(step.move().name()).append('\n')));
    cycle.stages().stream().filter(stage -> cycle.steps().stream().noneMatch(step -> step.from().contains(stage)))
        .forEach(last -> text.append("  ").append(last.name()).append(" --> [*]\n"));
    return text.append("```\n").toString();
  }
}
