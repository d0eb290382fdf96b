package org.mingbiao.seal.act;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.seal.statement.SignedStatement;
import org.mingbiao.seal.token.Token;

/** Who signs a statement, and when by that person's clock. */
public record Signer(Token token, Instant now) {

  byte[] sign(byte[] content) {
    return SignedStatement.sign(content, now, token, token.intermediates()).encoded();
  }

  /** The same with the encryption certificate inside, for a signer who is known by it. */
  byte[] signCarryingEncryption(byte[] content) {
    List<X509Certificate> others = new ArrayList<>(token.intermediates());
    others.add(token.encryption());
    return SignedStatement.sign(content, now, token, others).encoded();
  }
}
