package org.mingbiao.shared.paper;

import java.util.Locale;

/** What is issued as paper. */
public enum PaperKind {
  /** 公告. */
  NOTICE("G"),
  /** 投标文件递交回执 (电子招标投标办法 第二十七条). */
  RECEIPT("R"),
  /** 开标记录 (招标投标法 第三十六条). */
  RECORD("K"),
  /** 评标报告 (招标投标法 第四十条). */
  REPORT("P"),
  /** 中标通知书 (招标投标法 第四十五条). */
  LETTER("Z"),
  /** 不再招标的批准 (浙江省招标投标条例 第二十三条). */
  LEAVE("B");

  /** Stands in the numbers of its papers. */
  public final String letter;

  PaperKind(String letter) {
    this.letter = letter;
  }

  /** The kind in an address. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }
}
