package org.mingbiao.seal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingbiao.seal.suite.KeyKind;

class UnitTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "O=甬城,2.5.4.97=91330200MA2AABCD1X|91330200MA2AABCD1X",
      "O=甬城,2.5.4.97=NTRCN-91330200MA2AABCD1X|91330200MA2AABCD1X",
      "O=甬城,SERIALNUMBER=91330200MA2AABCD1X|91330200MA2AABCD1X",
      "O=甬城,SERIALNUMBER=7,2.5.4.97=91330200MA2AABCD1X|91330200MA2AABCD1X",
      "O=甬城,2.5.4.97=91330200MA2AABCD1X,2.5.4.97=91330200MA2RIVAL02|",
      "O=甬城+2.5.4.97=91330200MA2AABCD1X|91330200MA2AABCD1X",
      "O=甬城|"})
  void isNamedByOneAttributeAtMost(String subject, String code) {
    X500Name name = new X500Name(subject);
    var pair = KeyPairs.fresh(KeyKind.P256);
    var draft = new CertificateDraft(name, name, pair.getPublic(), Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    assertEquals(Optional.ofNullable(code), Unit.code(draft.root(pair.getPrivate())));
  }
}
