package org.mingbiao.tendering.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.MALFORMED_INPUT;
import static org.mingbiao.shared.refusal.Refusal.TOO_MANY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.RefusedException;

class ExpertListTest {
  static final String HEADINGS = "账号,姓名,专业,高级职称,年限,地区,单位,回避\n";
  static final String LINE = "wang,王工,市政工程；水利工程,是,12,330212,,\n";

  @Test
  void readsOneExpertALineAfterTheHeadings() {
    ExpertList.Row row = ExpertList.read("\uFEFF" + HEADINGS + LINE + "\n").get(0);
    row.requireWhole();
    assertEquals(2, row.line());
    assertEquals(List.of("市政工程", "水利工程"), row.list(2));
    assertEquals(12, row.number(4, "yearsInField"));
    assertEquals(List.of(), row.list(6));
  }

  @Test
  void readsACommaAndAQuoteWithinQuotes() {
    assertEquals(List.of("a", "王, \"工\"", "c"), ExpertList.read(HEADINGS + "a,\"王, \"\"工\"\"\",c").get(0).cells());
  }

  @Test
  void namesWhatIsNoNumberAndWhatIsNoWholeRow() {
    ExpertList.Row row = ExpertList.read(HEADINGS + "wang,王工,市政工程,是,十二,330212,").get(0);
    assertEquals("yearsInField", assertThrows(RefusedException.class, () -> row.number(4, "yearsInField")).field);
    assertEquals(MALFORMED_INPUT, assertThrows(RefusedException.class, row::requireWhole).refusal);
  }

  @Test
  void readsTwoThousandRowsAndNotOneMore() {
    assertEquals(ExpertList.ROWS_MAX, ExpertList.read(HEADINGS + LINE.repeat(ExpertList.ROWS_MAX)).size());
    assertEquals(TOO_MANY, assertThrows(RefusedException.class, () -> ExpertList.read(HEADINGS + LINE.repeat(ExpertList.ROWS_MAX + 1))).refusal);
  }
}
