package org.mingbiao.seal.token;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;

/** {@code pkcs11:LIBRARY} or {@code pkcs11:LIBRARY#SLOT}, with the slot's place in the module's list, from 0. */
public final class Pkcs11Provider implements TokenProvider {
  private static final Pattern LOCATION = Pattern.compile("([^\\r\\n\"#]+)(?:#([0-9]{1,4}))?");

  @Override
  public String scheme() {
    return "pkcs11";
  }

  @Override
  public Token open(String location, char[] pin) throws IOException {
    try {
      Provider provider = provider(location);
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      return Pkcs11Token.of(store, provider);
    } catch (GeneralSecurityException | ProviderException | InvalidParameterException e) {
      throw new SealException(Fault.KEY_FILE, "the token does not open: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new SealException(Fault.KEY_FILE, "wrong PIN, or no token in the slot", e);
    }
  }

  /** The JDK's bridge to a PKCS#11 module. */
  static Provider provider(String location) {
    Matcher parts = LOCATION.matcher(location);
    if (!parts.matches()) throw new SealException(Fault.KEY_FILE, "no such module: " + location);
    String slot = parts.group(2) == null ? "0" : parts.group(2);
    // An agreed secret must be readable, since the key it yields is used outside the token.
    return Security.getProvider("SunPKCS11").configure("""
        --name = bid%x
        library = "%s"
        slotListIndex = %s
        attributes(*, CKO_SECRET_KEY, *) = {
          CKA_SENSITIVE = false
          CKA_EXTRACTABLE = true
        }
        attributes(*, CKO_PRIVATE_KEY, CKK_EC) = {
          CKA_SIGN = true
          CKA_DERIVE = true
        }
        """.formatted(location.hashCode(), parts.group(1), slot));
  }
}
