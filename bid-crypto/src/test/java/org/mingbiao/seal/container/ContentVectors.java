package org.mingbiao.seal.container;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.suite.KeyKind;

/** Garbage that a bidder sealed properly: everything verifies, and the envelope is still no bid. */
final class ContentVectors {
  private ContentVectors() {}

  static void make(VectorMaker out) {
    out.openedInBoth(Fault.CHUNK_REFUSED, "content-chunk", "the sealed chunk does not decrypt",
        f -> f.message = (id, bytes) -> FormVectors.set(bytes, 99, bytes[99] ^ 1));
    out.opened(Fault.CHUNK_REFUSED, "content-random", "random bytes after a genuine commitment", f -> f.message =
        (id, bytes) -> Arrays.copyOf(Arrays.copyOf(bytes, 56), bytes.length));
    out.opened(Fault.CHUNK_REFUSED, "content-last-chunk", "the second chunk does not decrypt", KeyKind.P256, f -> {
      f.plains.put("price", Forge.plain("{\"files\":[{\"name\":\"f\",\"size\":20000}]}", "x".repeat(20000)));
      f.message = (id, bytes) -> FormVectors.set(bytes, bytes.length - 1, bytes[bytes.length - 1] ^ 1);
    });
    tables(out);
    names(out);
    paddings(out);
  }

  private static void tables(VectorMaker out) {
    table(out, Fault.FILE_TABLE, "table-empty-list", "{\"files\":[]}", "");
    table(out, Fault.FILE_TABLE, "table-not-canonical", "{\"files\": [{\"name\":\"f\",\"size\":1}]}", "x");
    table(out, Fault.FILE_TABLE, "table-not-json", "files", "");
    table(out, Fault.FILE_TABLE, "table-negative-size", "{\"files\":[{\"name\":\"f\",\"size\":-1}]}", "");
    table(out, Fault.FILE_TABLE, "table-member-more", "{\"files\":[{\"name\":\"f\",\"size\":1,\"x\":1}]}", "x");
    out.opened(Fault.FILE_TABLE, "table-longer-than-envelope", "a table longer than the envelope",
        f -> f.plains.put("price", FormVectors.set(new byte[4096], 2, 0x20)));
    out.opened(Fault.FILE_TABLE, "table-length-negative", "a table length of 2^31", KeyKind.P256,
        f -> f.plains.put("price", FormVectors.set(new byte[4096], 0, 0x80)));
    out.opened(Fault.FILE_TABLE, "table-absent", "an envelope of three bytes", KeyKind.SM2,
        f -> f.plains.put("price", new byte[3]));
  }

  private static void names(VectorMaker out) {
    Map<String, String> unsafe = new LinkedHashMap<>();
    unsafe.put("parent", "../price.json");
    unsafe.put("inner-parent", "a/../../b");
    unsafe.put("dot", "./a");
    unsafe.put("absolute", "/etc/passwd");
    unsafe.put("drive", "C:a");
    unsafe.put("backslash", "a\\\\b");
    unsafe.put("empty", "");
    unsafe.put("empty-part", "a//b");
    unsafe.put("ends-in-dot", "a.");
    unsafe.put("ends-in-space", "a /b");
    unsafe.put("control", "a\\u0001");
    unsafe.put("not-nfc", "e\u0301.txt");
    unsafe.put("too-long", "a".repeat(1025));
    unsafe.forEach((name, file) -> table(out, Fault.FILE_NAME, "name-" + name,
        "{\"files\":[{\"name\":\"" + file + "\",\"size\":1}]}", "x"));
    two(out, "name-twice", "a", "a");
    two(out, "name-twice-by-case", "Price.xml", "price.XML");
    two(out, "name-file-and-folder", "a", "A/b");
  }

  private static void two(VectorMaker out, String name, String first, String second) {
    table(out, Fault.FILE_NAME, name, "{\"files\":[{\"name\":\"" + first + "\",\"size\":1},{\"name\":\"" + second
        + "\",\"size\":1}]}", "xx");
  }

  private static void table(VectorMaker out, Fault expect, String name, String table, String files) {
    String shown = table.length() > 100 ? "a name of 1025 bytes" : "table " + table.replace("\u0301", "U+0301");
    out.opened(expect, "content-" + name, shown, f -> f.plains.put("price", Forge.plain(table, files)));
  }

  private static void paddings(VectorMaker out) {
    String table = "{\"files\":[{\"name\":\"f\",\"size\":1}]}";
    out.opened(Fault.PADDING, "content-padding-not-zero", "the last byte of the padding is 1",
        f -> f.plains.put("price", FormVectors.set(Forge.plain(table, "x"), 4095, 1)));
    out.opened(Fault.PADDING, "content-padding-short", "one byte of padding too few",
        f -> f.plains.put("price", Arrays.copyOf(Forge.plain(table, "x"), 4095)));
    out.opened(Fault.PADDING, "content-padding-long", "one byte of padding too many",
        f -> f.plains.put("price", Arrays.copyOf(Forge.plain(table, "x"), 4097)));
    out.opened(Fault.PADDING, "content-size-beyond", "a file that claims more bytes than there are", KeyKind.P256,
        f -> f.plains.put("price", Forge.plain(table.replace(":1", ":99999"), "x")));
  }
}
