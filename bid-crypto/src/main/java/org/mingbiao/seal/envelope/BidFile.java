package org.mingbiao.seal.envelope;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/**
 * A file to be sealed.
 * @param name as the opener shall see it, with {@code /} between folders
 * @param size bytes that {@code content} will yield, exactly
 */
public record BidFile(String name, long size, Content content) {

  /** Yields the bytes from the start each time it is asked. */
  public interface Content {
    InputStream open() throws IOException;
  }

  public static BidFile of(String name, byte[] bytes) {
    return new BidFile(name, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /** A file under its own name, or every file below a folder in the order of their names. */
  public static List<BidFile> below(Path path) throws IOException {
    if (!Files.isDirectory(path)) return List.of(file(path.getFileName(), path));
    List<BidFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      List<Path> found = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path each : found) files.add(file(path.relativize(each), each));
    }
    if (files.isEmpty()) throw new SealException(Fault.REQUEST, path + " holds no file");
    return files;
  }

  private static BidFile file(Path name, Path path) throws IOException {
    String slashed = name.toString().replace(name.getFileSystem().getSeparator(), "/");
    String composed = Normalizer.normalize(slashed, Normalizer.Form.NFC);
    return new BidFile(composed, Files.size(path), () -> Files.newInputStream(path));
  }
}
