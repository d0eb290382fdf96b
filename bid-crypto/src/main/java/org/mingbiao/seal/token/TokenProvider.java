package org.mingbiao.seal.token;

import java.io.IOException;

/**
 * Opens one kind of token; found by {@link java.util.ServiceLoader}. Key files ({@code p12}) and PKCS#11 modules
 * ({@code pkcs11}) are built in.
 *
 * <p>The slot for hardware of the national standard (智能密码钥匙, GM/T 0016, "SKF") is the scheme {@code skf}. No
 * such adapter is built in, because each vendor ships its own library. An adapter that loads it answers
 * {@link Token#sign} with the SM2 signature over SM3(Z || message), since SKF signs a digest and leaves Z to its
 * caller, encoded as DER {@code SEQUENCE {r, s}}; {@link Token#decrypt} with the decryption of a DER SM2Cipher, which
 * some devices only offer for importing a session key; and {@link Token#agree} never, as SM2 keys here do not agree.
 */
public interface TokenProvider {
  /** The word before the colon in an address such as {@code pkcs11:/usr/lib/softhsm/libsofthsm2.so}. */
  String scheme();

  /**
   * Opens the token; the PIN goes nowhere but to it.
   * @param location what follows the colon in the address
   * @throws org.mingbiao.seal.SealException KEY_FILE for a wrong PIN or an unusable token
   */
  Token open(String location, char[] pin) throws IOException;
}
