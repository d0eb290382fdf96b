package org.mingbiao.app.tendering.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingbiao.tendering.archive.Archive.Item;

/** A bundle being written: a ZIP file whose times are all the same, so that the same content is the same file. */
final class BundleFile implements AutoCloseable {
  /** No tender has as many papers. */
  static final int ITEMS_MAX = 50_000;
  private static final long SAME_TIME = 315_532_800_000L;

  private final ObjectMapper json;
  private final ZipOutputStream zip;
  private final List<Item> items = new ArrayList<>();

  BundleFile(Path file, ObjectMapper json) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    this.zip = new ZipOutputStream(out);
    this.json = json;
  }

  void add(String name, Object value) throws IOException {
    add(name, new ByteArrayInputStream(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(value)));
  }

  void add(String name, InputStream bytes) throws IOException {
    if (items.size() >= ITEMS_MAX) throw new IllegalStateException("more than " + ITEMS_MAX + " papers");
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(SAME_TIME);
    zip.putNextEntry(entry);
    try (DigestInputStream in = new DigestInputStream(bytes, sha256())) {
      long length = in.transferTo(zip);
      items.add(new Item(name, HexFormat.of().formatHex(in.getMessageDigest().digest()), length));
    }
    zip.closeEntry();
  }

  List<Item> items() {
    return List.copyOf(items);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
