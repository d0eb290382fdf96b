package org.mingbiao.app.edge.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The pages' style and script. Browsers keep them for ever; a changed file has another address. */
@Named("assets")
@ApplicationScoped
public class Assets {
  static final List<String> FILES = List.of("css/mingbiao.css", "js/mingbiao.js", "icon.svg");
  private static final int DIGITS = 12;
  private String version;

  public synchronized String version() {
    if (version == null) version = digest();
    return version;
  }

  private static String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) digest.update(bytes(file));
      return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String file) {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + file)) {
      if (in == null) throw new IllegalStateException("missing: " + file);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
