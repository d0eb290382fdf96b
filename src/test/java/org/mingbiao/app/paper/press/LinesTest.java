package org.mingbiao.app.paper.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters here are one wide, Latin ones a half. */
class LinesTest {
  final Lines lines = new Lines(c -> c < 0x2000 ? 0.5 : 1);

  List<String> broken(String text, double width) {
    return lines.of(text, width, 0);
  }

  @Test void fillsALineOfHan() {
    assertEquals(List.of("中心河路", "灯改造"), broken("中心河路灯改造", 4));
  }

  @ParameterizedTest @ValueSource(strings = {"，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "】", "％", "·"})
  void beginsNoLineWithAClosingMark(String mark) {
    assertEquals(List.of("中心河", "路" + mark + "灯"), broken("中心河路" + mark + "灯", 4));
  }

  @ParameterizedTest @ValueSource(strings = {"（", "《", "“", "【", "￥"})
  void endsNoLineWithAnOpeningMark(String mark) {
    assertEquals(List.of("中心河", mark + "路灯"), broken("中心河" + mark + "路灯", 4));
  }

  @Test void cutsNoLatinWordAndNoNumber() {
    assertEquals(List.of("预算", "9400000.00", "元"), broken("预算9400000.00元", 5));
    assertEquals(List.of("一套", "Panasonic", "灯"), broken("一套 Panasonic 灯", 5));
  }

  @Test void cutsAWordThatIsLongerThanALine() {
    assertEquals(List.of("0123456789", "abcdef"), broken("0123456789abcdef", 5));
  }

  @Test void keepsDashesAndEllipsesTogether() {
    assertEquals(List.of("中心河", "——路"), broken("中心河——路", 4));
    assertEquals(List.of("中心河", "……路"), broken("中心河……路", 4));
  }

  @Test void shortensTheFirstLineByItsIndent() {
    assertEquals(List.of("中心", "河路灯改"), lines.of("中心河路灯改", 4, 2));
  }

  @Test void losesNoCharacterWhateverTheWidth() {
    String text = "本工程（鄞发改备〔2026〕12号）已具备招标条件，现公开招标；投标人须为𠮷田·麦麦提、䶮某等……ABC/def-ghi 100%。";
    for (double width = 0.5; width < 40; width += 0.5) {
      assertEquals(text.replace(" ", ""), String.join("", broken(text, width)).replace(" ", ""), "width " + width);
    }
  }

  @Test void givesUpARuleRatherThanALine() {
    assertTrue(broken("。。。。。。", 2).size() >= 3);
  }
}
