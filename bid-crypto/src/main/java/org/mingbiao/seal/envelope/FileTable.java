package org.mingbiao.seal.envelope;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.statement.CanonicalJson;
import org.mingbiao.seal.statement.Fields;

/** The list that begins an envelope: names and sizes, in the order in which the files follow. */
public record FileTable(List<Row> rows) {
  /** Bytes of the length that stands before the table. */
  public static final int LENGTH_BYTES = 4;
  public static final int TABLE_BYTES_MAX = 1 << 20;
  public static final int FILES_MAX = 10_000;
  static final int NAME_BYTES_MAX = 1024;
  private static final long SIZE_MAX = 1L << 48;
  private static final Pattern ANY = Pattern.compile("(?s).*");
  /** A part of a path that every file system keeps as it is: nothing reserved, no space or dot at its end. */
  private static final Pattern PART =
      Pattern.compile("[^\\x00-\\x1f\\x7f/\\\\:*?\"<>|]*[^\\x00-\\x1f\\x7f/\\\\:*?\"<>|. ]");

  public record Row(String name, long size) {}

  public static FileTable of(List<BidFile> files) {
    FileTable table = new FileTable(files.stream().map(file -> new Row(file.name(), file.size())).toList());
    table.checkNames();
    return table;
  }

  /** @throws SealException FILE_TABLE or FILE_NAME */
  public static FileTable read(byte[] json) {
    List<Row> rows = new ArrayList<>();
    try {
      for (Fields row : CanonicalJson.read(json).exactly("files").objects("files", FILES_MAX)) {
        row.exactly("name", "size");
        rows.add(new Row(row.text("name", ANY), row.number("size", 0, SIZE_MAX)));
      }
    } catch (SealException e) {
      throw new SealException(Fault.FILE_TABLE, e.getMessage(), e);
    }
    if (rows.isEmpty()) throw new SealException(Fault.FILE_TABLE, "the envelope holds no file");
    FileTable table = new FileTable(List.copyOf(rows));
    table.checkNames();
    return table;
  }

  public byte[] write() {
    return CanonicalJson.write(Map.of("files",
        rows.stream().map(row -> Map.of("name", row.name(), "size", row.size())).toList()));
  }

  /** Bytes of the padded plaintext: length, table of this many bytes, files, zeros. */
  public long paddedLength(int tableBytes) {
    return Padme.pad(LENGTH_BYTES + tableBytes + rows.stream().mapToLong(Row::size).sum());
  }

  private void checkNames() {
    Set<String> taken = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (Row row : rows) {
      checkName(row.name());
      String key = lower(row.name());
      if (!taken.add(key)) throw new SealException(Fault.FILE_NAME, "twice: " + row.name());
      for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
        folders.add(key.substring(0, slash));
      }
    }
    folders.retainAll(taken);
    if (!folders.isEmpty()) throw new SealException(Fault.FILE_NAME, "both a file and a folder: " + folders);
  }

  /** ASCII only: every reader must agree, whatever its version of Unicode. */
  private static String lower(String name) {
    StringBuilder out = new StringBuilder(name);
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) >= 'A' && out.charAt(i) <= 'Z') out.setCharAt(i, (char) (out.charAt(i) + 32));
    }
    return out.toString();
  }

  private static void checkName(String name) {
    boolean safe = name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= NAME_BYTES_MAX
        && Normalizer.isNormalized(name, Normalizer.Form.NFC);
    for (String part : name.split("/", -1)) safe &= PART.matcher(part).matches();
    if (!safe) throw new SealException(Fault.FILE_NAME, "unsafe: " + name);
  }
}
