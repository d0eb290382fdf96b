package org.mingbiao.seal.suite;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The provider, passed by hand: nothing is registered with the JVM, so a host application keeps its own order. */
public final class BouncyCastle {
  public static final Provider PROVIDER = new BouncyCastleProvider();

  private BouncyCastle() {}
}
