package org.mingbiao.seal.suite;

import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** RSAES-OAEP as used here: SHA-256 for both its digests, no label. */
public final class Oaep {
  public static final String TRANSFORMATION = "RSA/ECB/OAEPPadding";
  public static final OAEPParameterSpec PARAMETERS =
      new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private Oaep() {}
}
