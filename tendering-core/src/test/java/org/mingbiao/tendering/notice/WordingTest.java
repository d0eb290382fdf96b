package org.mingbiao.tendering.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.FIELD_REQUIRED;
import static org.mingbiao.shared.refusal.Refusal.NOTICE_DIFFERS;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.RefusedException;

class WordingTest {
  static final Wording OURS = new Wording("城市家具采购招标公告", "一、最高投标限价 9800000 元。\n二、投标保证金 100000 元。");

  @Test
  void isTheSameWhereEveryCharacterIs() {
    Wording copy = new Wording(OURS.title(), OURS.text());
    assertEquals(Optional.empty(), OURS.differenceFrom(copy));
    assertEquals(OURS.sha256(), copy.sha256());
  }

  @Test
  void differsByOneCharacterAndSaysWhere() {
    Wording copy = new Wording(OURS.title(), OURS.text().replace("100000 元。", "100000元。"));
    assertEquals(new Wording.Difference(2, 15, "金 100000 元。", "金 100000元。"), OURS.differenceFrom(copy).orElseThrow());
    assertNotEquals(OURS.sha256(), copy.sha256());
  }

  @Test
  void differsWhereACopyEndsEarly() {
    Wording copy = new Wording(OURS.title(), OURS.text().substring(0, OURS.text().length() - 1));
    assertEquals(2, OURS.differenceFrom(copy).orElseThrow().line());
  }

  @Test
  void differsInATitleBeforeItDiffersInAText() {
    Wording copy = new Wording("城市家具采购公告", "别的");
    assertEquals(new Wording.Difference(1, 7, "城市家具采购招标公告", "城市家具采购公告"), OURS.differenceFrom(copy).orElseThrow());
  }

  @Test
  void isTheSameWhicheverWayAChannelEndsItsLines() {
    assertEquals(OURS.sha256(), new Wording(OURS.title(), OURS.text().replace("\n", "\r\n")).sha256());
  }

  @Test
  void refusesACopyNamingTheChannel() {
    var refused = assertThrows(RefusedException.class, () -> OURS.requireSame("national", new Wording(OURS.title(), OURS.text() + " "), Optional.empty()));
    assertEquals(NOTICE_DIFFERS, refused.refusal);
    assertEquals("copies.national", refused.field);
    OURS.requireSame("national", OURS, Optional.empty());
  }

  @Test
  void hasATitleAndATextWithinTheirLimits() {
    assertEquals(FIELD_REQUIRED, assertThrows(RefusedException.class, () -> new Wording("", "文")).refusal);
    assertEquals(FIELD_REQUIRED, assertThrows(RefusedException.class, () -> new Wording("题", null)).refusal);
    new Wording("题".repeat(Wording.TITLE_CHARS_MAX), "文".repeat(Wording.TEXT_CHARS_MAX));
    assertEquals(TOO_LARGE, assertThrows(RefusedException.class, () -> new Wording("题".repeat(Wording.TITLE_CHARS_MAX + 1), "文")).refusal);
    assertEquals(TOO_LARGE, assertThrows(RefusedException.class, () -> new Wording("题", "文".repeat(Wording.TEXT_CHARS_MAX + 1))).refusal);
  }
}
