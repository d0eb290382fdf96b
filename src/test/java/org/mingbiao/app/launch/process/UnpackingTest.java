package org.mingbiao.app.launch.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

  @TempDir Path folder;

  @Test
  void aZipLosesItsOuterFolder() throws IOException {
    Path target = folder.resolve("server");
    Unpacking.zip(zip("server-1/lib/a.txt"), target);
    assertEquals("text", Files.readString(target.resolve("lib/a.txt")));
  }

  @Test
  void anEntryThatLeadsOutsideIsRefused() throws IOException {
    Path zip = zip("server-1/../../outside.txt");
    assertThrows(IOException.class, () -> Unpacking.zip(zip, folder.resolve("deep").resolve("server")));
    assertFalse(Files.exists(folder.resolve("deep").resolve("server")));
    assertFalse(Files.exists(folder.resolve("outside.txt")));
  }

  @Test
  void whatAnInterruptedRunLeftIsReplaced() throws IOException {
    Path part = Files.createDirectories(folder.resolve("server.part"));
    Files.writeString(part.resolve("half"), "half");
    Unpacking.zip(zip("server-1/a.txt"), folder.resolve("server"));
    assertFalse(Files.exists(folder.resolve("server").resolve("half")));
    assertFalse(Files.exists(part));
  }

  @Test
  void aTarKeepsProgramsExecutableAndLinksLinked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
      put(tar, "bin/run", 0755);
      put(tar, "share/readme", 0644);
      TarArchiveEntry link = new TarArchiveEntry("lib/link", TarConstants.LF_SYMLINK);
      link.setLinkName("real");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    Path target = folder.resolve("programs");
    Unpacking.tarXz(new ByteArrayInputStream(bytes.toByteArray()), target);
    assertTrue(Files.isExecutable(target.resolve("bin/run")));
    assertFalse(Files.getPosixFilePermissions(target.resolve("share/readme")).toString().contains("EXECUTE"));
    assertEquals(Path.of("real"), Files.readSymbolicLink(target.resolve("lib/link")));
  }

  private static void put(TarArchiveOutputStream tar, String name, int mode) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setMode(mode);
    entry.setSize(4);
    tar.putArchiveEntry(entry);
    tar.write("text".getBytes(StandardCharsets.UTF_8));
    tar.closeArchiveEntry();
  }

  private Path zip(String entry) throws IOException {
    Path zip = folder.resolve("archive.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write("text".getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }
}
