package org.mingbiao.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word exists in both languages, and none stands anywhere else. */
class WordsTest {
  private interface PlantedTexts {
    String title();

    String stage(PlantedStage stage);
  }

  private static final Bundle PLANTED = new Bundle("planted", PlantedTexts.class);

  private enum PlantedStage { OPEN, HALF_OPEN }

  static List<Bundle> bundles() {
    return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.mingbiao").stream()
        .filter(one -> one.isAnnotatedWith(MessageBundle.class)).map(one -> Bundle.of(one.reflect())).toList();
  }

  @ParameterizedTest @MethodSource("bundles") void everyWordExistsInBothLanguages(Bundle bundle) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String language : Bundle.LANGUAGES) faults.addAll(bundle.faults(language));
    assertEquals(List.of(), faults);
  }

  @Test void everyFileOfWordsBelongsToARoom() throws IOException {
    List<Path> known = bundles().stream().flatMap(bundle -> Bundle.LANGUAGES.stream().map(bundle::file)).toList();
    try (var files = Files.list(Path.of("main", "resources", "messages"))) {
      assertEquals(List.of(), files.filter(file -> !known.contains(file)).toList());
    }
  }

  @Test void noTemplateSpeaksByItself() throws IOException {
    assertEquals(List.of(), each(Path.of("main", "resources", "templates"), ".html", Prose::inTemplate));
  }

  @Test void noClassOfTheHallSpeaksChineseByItself() throws IOException {
    assertEquals(List.of(), each(Path.of("main", "java"), ".java", Prose::inJava));
  }

  @Test void findsAWordThatIsMissing() {
    List<String> faults = PLANTED.faults("en", List.of("title=Title", "stage_$OPEN=Open"));
    assertEquals(List.of("en misses: planted stage_$HALF_OPEN"), faults);
  }

  @Test void findsAWordThatNobodyAsksFor() {
    List<String> faults = PLANTED.faults("en", List.of("title=Title", "stage_$OPEN=Open", "stage_$HALF_OPEN=Half", "old=Old"));
    assertEquals(List.of("en has what nobody asks for: planted old"), faults);
  }

  @ParameterizedTest @ValueSource(strings = {"<p>中标</p>", "<p>{x} Award</p>", "<p title=\"Award\">{x}</p>", "{#act label='Award' /}", "{#if a}yes{/if}"})
  void findsProseInATemplate(String template) {
    assertTrue(!Prose.inTemplate(template).isEmpty());
  }

  @ParameterizedTest @ValueSource(strings = {"<p class=\"lead\">{edge:title} · {n}</p>", "{#field name='deadline' label=edge:due /}", "{! a note !}<b>&nbsp;</b>",
      "<a href=\"/x\">{#if a == 'OPEN'}{edge:b('}')}{/if}</a>"})
  void letsATemplateWithoutProsePass(String template) {
    assertEquals(List.of(), Prose.inTemplate(template));
  }

  @Test void findsChineseInAClass() {
    assertEquals(List.of("\"已开标\""), Prose.inJava("/** 开标 */ String a = \"已开标\"; // 注\nString law = \"《招标投标法》第一条\";"));
  }

  private interface Look {
    List<String> at(String text);
  }

  private static List<String> each(Path folder, String ending, Look look) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).sorted().toList()) {
        look.at(Files.readString(file)).forEach(prose -> found.add(file + ": " + prose));
      }
    }
    return found;
  }
}
