package org.mingbiao.shared.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource({
      "1234567.89, 壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分",
      "10000000, 壹仟万元整",
      "100200300.05, 壹亿零贰拾万零叁佰元零伍分",
      "47850000, 肆仟柒佰捌拾伍万元整",
      "1005.50, 壹仟零伍元伍角",
      "0.07, 柒分",
      "3954000000, 叁拾玖亿伍仟肆佰万元整",
      "98800000.10, 玖仟捌佰捌拾万元壹角",
      "200, 贰佰元整"})
  void writesThePublishedCapitals(String yuan, String words) {
    assertEquals(words, CapitalWords.of(Money.of(yuan)));
  }

  @ParameterizedTest
  @CsvSource({
      "0, 零元整",
      "0.10, 壹角",
      "10, 壹拾元整",
      "1001, 壹仟零壹元整",
      "10001, 壹万零壹元整",
      "100005000, 壹亿零伍仟元整",
      "105000, 壹拾万伍仟元整",
      "1000000000000, 壹万亿元整",
      "1000000000005.01, 壹万亿零伍元零壹分",
      "1234567800000000, 壹仟贰佰叁拾肆万伍仟陆佰柒拾捌亿元整",
      "-0.5, 负伍角"})
  void leavesOneZeroForAnyGapAndNoneAtTheEnd(String yuan, String words) {
    assertEquals(words, CapitalWords.of(Money.of(yuan)));
  }

  @ParameterizedTest
  @CsvSource({
      "0, RMB Zero Only",
      "200, RMB Two Hundred Only",
      "1005.50, RMB One Thousand Five and 50/100",
      "1234567.89, RMB One Million Two Hundred and Thirty-Four Thousand Five Hundred and Sixty-Seven and 89/100",
      "10000000, RMB Ten Million Only",
      "-0.07, RMB Minus Zero and 07/100"})
  void writesEnglishWords(String yuan, String words) {
    assertEquals(words, EnglishWords.of(Money.of(yuan)));
  }
}
