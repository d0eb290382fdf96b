package org.mingbiao.seal.token;

import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/** Opens a token by its address: {@code scheme:location}, or the plain name of a PKCS#12 file. */
public final class Tokens {
  /** Two letters at least, so that a drive letter is no scheme. */
  private static final Pattern ADDRESS = Pattern.compile("([a-z][a-z0-9]+):(.+)");

  private Tokens() {}

  /** @throws SealException KEY_FILE for a wrong PIN, an unusable token, or a kind that nothing here can open */
  public static Token open(String address, char[] pin) throws IOException {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) return new Pkcs12Provider().open(address, pin);
    String scheme = parts.group(1);
    Optional<TokenProvider> provider = ServiceLoader.load(TokenProvider.class, Tokens.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get).filter(each -> each.scheme().equals(scheme)).findFirst();
    if (provider.isEmpty()) throw new SealException(Fault.KEY_FILE, "nothing here opens tokens of kind " + scheme);
    return provider.get().open(parts.group(2), pin);
  }
}
