package org.mingbiao.seal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.certificate.Certificates;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/** Writes src/test/vectors anew, with new keys: {@code mvn test -Dtest=VectorMaker -Dvectors.write=true}. */
class VectorMaker {
  /** Inspection does not look into envelopes, so what it refuses needs none of a bid's length. */
  static final int CONTENT_BYTES = 64;

  private final List<VectorFile> made = new ArrayList<>();

  @Test @EnabledIfSystemProperty(named = "vectors.write", matches = "true")
  void writesThemAnew() throws IOException {
    Files.createDirectories(VectorTest.FOLDER);
    try (Stream<Path> old = Files.list(VectorTest.FOLDER)) {
      for (Path file : old.filter(f -> !f.toString().endsWith(".md")).toList()) Files.delete(file);
    }
    ValidVectors.make(this);
    FormVectors.make(this);
    JsonVectors.make(this);
    SealVectors.make(this);
    WrapVectors.make(this);
    BytesVectors.make(this);
    TrustVectors.make(this);
    KeyVectors.make(this);
    ContentVectors.make(this);
    StatementVectors.make(this);
    StringBuilder sums = new StringBuilder();
    for (VectorFile each : made) {
      each.write(VectorTest.FOLDER);
      byte[] bytes = Files.readAllBytes(VectorTest.FOLDER.resolve(each.name()));
      sums.append(HexFormat.of().formatHex(Suite.INTERNATIONAL.hash(bytes))).append("  ").append(each.name())
          .append('\n');
    }
    Files.writeString(VectorTest.FOLDER.resolve("SHA256SUMS"), sums);
  }

  /** One more vector. */
  Draft add(String name, String note, byte[] container) {
    List<String[]> lines = new ArrayList<>();
    lines.add(new String[] {"note", note});
    VectorFile file = new VectorFile(name + ".vector", lines, container);
    if (made.stream().anyMatch(other -> other.name().equals(file.name()))) throw new IllegalStateException(name);
    made.add(file);
    return new Draft(lines);
  }

  /** A forged container that inspection refuses, in one suite or the other. */
  void inspected(Fault expect, String name, String note, Consumer<Forge> spoil) {
    inspected(expect, name, note, either(name), spoil);
  }

  /** The same in both suites, where the suite's own algorithms find the fault. */
  void inspectedInBoth(Fault expect, String name, String note, Consumer<Forge> spoil) {
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) inspected(expect, name, note, kind, spoil);
  }

  private static KeyKind either(String name) {
    return name.hashCode() % 2 == 0 ? KeyKind.P256 : KeyKind.SM2;
  }

  void inspected(Fault expect, String name, String note, KeyKind kind, Consumer<Forge> spoil) {
    Forge forge = new Forge(kind);
    forge.plains.put("price", new byte[CONTENT_BYTES]);
    spoil.accept(forge);
    add(name + "-" + suffix(kind), note, forge.build()).expect(expect).line("operation", "inspect");
  }

  /** A forged container whose price envelope does not open with its own key, in one suite or the other. */
  void opened(Fault expect, String name, String note, Consumer<Forge> spoil) {
    opened(expect, name, note, either(name), spoil);
  }

  void openedInBoth(Fault expect, String name, String note, Consumer<Forge> spoil) {
    for (KeyKind kind : List.of(KeyKind.P256, KeyKind.SM2)) opened(expect, name, note, kind, spoil);
  }

  void opened(Fault expect, String name, String note, KeyKind kind, Consumer<Forge> spoil) {
    Forge forge = new Forge(kind);
    spoil.accept(forge);
    byte[] container = forge.build();
    add(name + "-" + suffix(kind), note, container).expect(expect).line("operation", "open").line("envelope", "price")
        .line("key", Forge.hex(forge.keys.get("price")));
  }

  static String suffix(KeyKind kind) {
    return switch (kind) {
      case RSA -> "rsa";
      case P256 -> "p256";
      case SM2 -> "gm";
    };
  }

  /** The header of a vector under way. */
  record Draft(List<String[]> lines) {
    Draft expect(Fault fault) {
      lines.add(0, new String[] {"expect", fault == null ? "ok" : fault.name()});
      return this;
    }

    Draft line(String key, String value) {
      lines.add(new String[] {key, value});
      return this;
    }

    Draft line(String key, byte[] value) {
      return line(key, Base64.getEncoder().encodeToString(value));
    }

    Draft certificate(String key, X509Certificate value) {
      return line(key, Certificates.encoded(value));
    }

    Draft identity(KeyFile.Entry entry) {
      return certificate("certificate", entry.certificate()).line("identity", entry.key().getEncoded());
    }

    Draft file(String name, byte[] bytes) {
      return line("file", Forge.hex(Suite.INTERNATIONAL.hash(bytes)) + " " + bytes.length + " " + name);
    }
  }
}
