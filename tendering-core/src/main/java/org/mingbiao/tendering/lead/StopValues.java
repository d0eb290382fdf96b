package org.mingbiao.tendering.lead;

import java.util.Locale;
import java.util.Set;

/** Values that programs write by themselves or that stand for nothing: two strangers have them as easily as two friends. */
final class StopValues {
  private static final Set<String> NAMES = Set.of("administrator", "admin", "user", "users", "owner", "author", "windows用户", "微软用户",
      "python-docx", "microsoft", "lenovo", "dell", "hp", "pc", "acer", "asus", "huawei", "windows", "unknown", "未知", "无", "暂无", "/", "-",
      "normal.dotm", "normal", "normal.dotx", "default", "openpyxl", "wps", "wpsoffice", "apachepoi");
  private static final int LENGTH_MIN = 2;

  private StopValues() {}

  static boolean isStop(Trace trace) {
    String value = trace.value().toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    return value.length() < LENGTH_MIN || NAMES.contains(value) || value.matches("[0x]+");
  }
}
