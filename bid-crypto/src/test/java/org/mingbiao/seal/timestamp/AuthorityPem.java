package org.mingbiao.seal.timestamp;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/** The list of authorities as tender documents carry it, with one on it. */
public final class AuthorityPem {
  private AuthorityPem() {}

  public static byte[] of(DemonstrationAuthority authority) throws IOException {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(authority.certificate());
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
