package org.mingbiao.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.suite.BouncyCastle;

/** Bouncy Castle before 1.87 has known holes, and a BOM may bring an older one in silently. */
class BouncyCastleTest {
  @Test
  void isAtLeastTheFirstVersionWithoutKnownHoles() {
    double version = Double.parseDouble(BouncyCastle.PROVIDER.getVersionStr());
    assertTrue(version >= 1.87, "Bouncy Castle " + version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org/bouncycastle/jce/provider/BouncyCastleProvider.class",
      "org/bouncycastle/cert/X509v3CertificateBuilder.class", "org/bouncycastle/asn1/cms/ContentInfo.class"})
  void isThereOnceAndInOneVersion(String type) throws IOException {
    List<URL> found = Collections.list(getClass().getClassLoader().getResources(type));
    List<String> versions = new ArrayList<>();
    for (URL each : found) versions.add(each.toString().replaceAll(".*-(\\d+(\\.\\d+)*)\\.jar!.*", "$1"));
    assertEquals(List.of(BouncyCastle.PROVIDER.getVersionStr()), versions, found.toString());
  }
}
