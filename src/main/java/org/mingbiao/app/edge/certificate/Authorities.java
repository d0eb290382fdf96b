package org.mingbiao.app.edge.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mingbiao.app.edge.store.StateFolder;
import org.mingbiao.seal.certificate.TrustAnchors;

/** Reads every {@code *.pem} under {@code authorities} of the state folder; a file added there is believed from then on. */
@ApplicationScoped
public class Authorities {
  /** More authorities than any region lists. */
  static final int AUTHORITIES_MAX = 200;

  @Inject StateFolder state;

  public TrustAnchors anchors() {
    return TrustAnchors.of(roots());
  }

  /** Where the authorities' certificates lie. */
  public Path folder() {
    return state.of("authorities");
  }

  private List<X509Certificate> roots() {
    if (!Files.isDirectory(folder())) return List.of();
    try (Stream<Path> files = Files.list(folder())) {
      List<X509Certificate> roots = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".pem")).sorted().limit(AUTHORITIES_MAX).toList()) roots.add(read(file));
      return roots;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static X509Certificate read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509", new BouncyCastleProvider()).generateCertificate(in);
    } catch (CertificateException e) {
      throw new IOException("no certificate in " + file.getFileName(), e);
    }
  }
}
