package org.mingbiao.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No table, no template, no word and no file lies there that nothing uses. For addresses see {@code UnusedAddressesTest}. */
class UnusedTest {
  private static final Path MAIN = Path.of("main");
  private static final Path TEMPLATES = MAIN.resolve("resources/templates");
  private static final Path SERVED = MAIN.resolve("resources/META-INF/resources");
  private static Uses uses;
  private static JavaClasses classes;

  @BeforeAll static void look() {
    uses = Uses.of(List.of(MAIN.resolve("java"), Path.of("..", "tendering-core", "src", "main", "java")), List.of(TEMPLATES, SERVED));
    classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.mingbiao");
  }

  @Test void everyTableHasAnEntityOrAStatementThatNamesIt() {
    assertEquals(List.of(), uses.unusedTables(Uses.texts(List.of(MAIN.resolve("resources/db/migration")), ".sql")));
  }

  @Test void everyTemplateIsDrawn() throws IOException {
    Set<String> drawn = new HashSet<>();
    classes.stream().filter(one -> one.isAnnotatedWith(CheckedTemplate.class)).forEach(one -> drawn.addAll(drawnBy(one)));
    List<String> unused = files(TEMPLATES).map(file -> file.replace(".html", "")).filter(name -> !drawn.contains(name) && !uses.drawsOrSays(name)).toList();
    assertEquals(List.of(), unused);
  }

  @Test void everyWordIsSaid() {
    List<String> unsaid = classes.stream().filter(one -> one.isAnnotatedWith(MessageBundle.class)).flatMap(one -> unsaid(one.getAnnotationOfType(MessageBundle.class).value(), one).stream()).sorted().toList();
    assertEquals(List.of(), unsaid);
  }

  @Test void everyFileThatIsServedIsAskedFor() throws IOException {
    assertEquals(List.of(), files(SERVED).filter(file -> !uses.serves(file)).toList());
  }

  @Test void findsATableThatNobodyNames() {
    assertEquals(List.of("forgotten_table"), uses.unusedTables(List.of("create table forgotten_table (id uuid);", "create table tender (id uuid);")));
  }

  @Test void findsATemplateATagAWordAndAFileThatNobodyNames() {
    assertFalse(uses.drawsOrSays("tendering/forgotten/page"));
    assertFalse(uses.drawsOrSays("tags/forgotten"));
    assertFalse(uses.asksFor("edge", "forgotten"));
    assertFalse(uses.serves("js/forgotten.js"));
    assertTrue(uses.drawsOrSays("tags/field"));
  }

  @Test void findsAWordThatOnlyAnotherBundleSays() {
    JavaClass planted = new ClassFileImporter().importClasses(Planted.class, Speaks.class).get(Planted.class);
    assertEquals(List.of("planted:unsaid"), unsaid("planted", planted));
  }

  /** Without its annotation, which would make it a bundle of the application under test. */
  interface Planted {
    String said();

    String unsaid();
  }

  static class Speaks {
    String say(Planted words) {
      return words.said();
    }
  }

  /** The names of the templates of a class whose methods somebody calls. */
  private static List<String> drawnBy(JavaClass templates) {
    String folder = templates.getAnnotationOfType(CheckedTemplate.class).basePath();
    return templates.getMethods().stream().filter(method -> !method.getAccessesToSelf().isEmpty())
        .map(method -> folder + "/" + method.getName()).toList();
  }

  private static List<String> unsaid(String bundle, JavaClass words) {
    return words.getMethods().stream().filter(method -> method.getAccessesToSelf().isEmpty()).map(JavaMethod::getName)
        .filter(word -> !uses.asksFor(bundle, word)).map(word -> bundle + ":" + word).toList();
  }

  private static Stream<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList().stream();
    }
  }
}
