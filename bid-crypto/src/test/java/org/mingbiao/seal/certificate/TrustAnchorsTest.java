package org.mingbiao.seal.certificate;

import static org.mingbiao.seal.Refusals.assertRefused;
import static org.mingbiao.seal.Samples.NOW;
import static org.mingbiao.seal.Samples.UNTIL;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

class TrustAnchorsTest {
  private static X509Certificate own(KeyKind kind) {
    return Samples.bidder(kind).signing();
  }

  private static DemonstrationCa ca(KeyKind kind) {
    return Samples.ca(Suite.ofKey(kind));
  }

  private static TrustAnchors anchors(KeyKind kind) {
    return TrustAnchors.of(List.of(ca(kind).certificate()));
  }

  @ParameterizedTest @EnumSource
  void believesACertificateFromItsFirstToItsLastSecond(KeyKind kind) {
    anchors(kind).check(own(kind), List.of(), Purpose.SIGN, NOW);
    anchors(kind).check(own(kind), List.of(), Purpose.SIGN, UNTIL);
  }

  @ParameterizedTest @EnumSource
  void believesNoneASecondEarlier(KeyKind kind) {
    assertRefused(Fault.CERTIFICATE_NOT_YET_VALID,
        () -> anchors(kind).check(own(kind), List.of(), Purpose.SIGN, NOW.minusSeconds(1)));
  }

  @ParameterizedTest @EnumSource
  void believesNoneASecondLater(KeyKind kind) {
    assertRefused(Fault.CERTIFICATE_EXPIRED,
        () -> anchors(kind).check(own(kind), List.of(), Purpose.SIGN, UNTIL.plusSeconds(1)));
  }

  @ParameterizedTest @EnumSource
  void believesSeveralAuthoritiesAtOnce(KeyKind kind) {
    TrustAnchors both = TrustAnchors.of(
        List.of(Samples.ca(Suite.NATIONAL).certificate(), Samples.ca(Suite.INTERNATIONAL).certificate()));
    both.check(own(kind), List.of(), Purpose.SIGN, NOW);
  }

  @ParameterizedTest @EnumSource
  void isNotFooledByAnAuthorityOfTheSameName(KeyKind kind) {
    DemonstrationCa namesake = DemonstrationCa.create(ca(kind).suite(), "CA " + ca(kind).suite().id(), NOW);
    assertRefused(Fault.CERTIFICATE_UNTRUSTED, () -> TrustAnchors.of(List.of(namesake.certificate()))
        .check(own(kind), List.of(), Purpose.SIGN, NOW));
  }

  @ParameterizedTest @EnumSource
  void believesNobodyWhereNobodyIsListed(KeyKind kind) {
    assertRefused(Fault.CERTIFICATE_UNTRUSTED,
        () -> TrustAnchors.of(List.of()).check(own(kind), List.of(), Purpose.SIGN, NOW));
  }

  @ParameterizedTest @EnumSource
  void aRevocationTakesEffectInItsSecond(KeyKind kind) {
    X509CRL list = ca(kind).revocationList(Map.of(own(kind).getSerialNumber(), NOW.plusSeconds(5)), NOW);
    TrustAnchors strict = anchors(kind).with(List.of(list));
    strict.check(own(kind), List.of(), Purpose.SIGN, NOW.plusSeconds(4));
    assertRefused(Fault.CERTIFICATE_REVOKED,
        () -> strict.check(own(kind), List.of(), Purpose.SIGN, NOW.plusSeconds(5)));
  }

  @ParameterizedTest @EnumSource
  void aListSignedByAnotherAuthorityRevokesNothing(KeyKind kind) {
    DemonstrationCa namesake = DemonstrationCa.create(ca(kind).suite(), "CA " + ca(kind).suite().id(), NOW);
    X509CRL forged = namesake.revocationList(Map.of(own(kind).getSerialNumber(), NOW), NOW);
    anchors(kind).with(List.of(forged)).check(own(kind), List.of(), Purpose.SIGN, NOW);
  }

  @ParameterizedTest @EnumSource
  void whereListsAreRequiredAnOutdatedOneIsNotEnough(KeyKind kind) {
    X509CRL list = ca(kind).revocationList(Map.of(), NOW);
    TrustAnchors strict = new TrustAnchors(Set.of(ca(kind).certificate()), List.of(list), true);
    strict.check(own(kind), List.of(), Purpose.SIGN, NOW.plus(DemonstrationCa.LIST_VALIDITY).minusSeconds(1));
    assertRefused(Fault.REVOCATION_UNKNOWN,
        () -> strict.check(own(kind), List.of(), Purpose.SIGN, NOW.plus(DemonstrationCa.LIST_VALIDITY)));
  }

  @ParameterizedTest @EnumSource(names = "SM2")
  void anEncryptionCertificateMayNotSign(KeyKind kind) {
    assertRefused(Fault.CERTIFICATE_PURPOSE,
        () -> anchors(kind).check(Samples.bidder(kind).encryption(), List.of(), Purpose.SIGN, NOW));
  }

  @ParameterizedTest @EnumSource(names = "SM2")
  void aSigningCertificateMayNotReceiveKeys(KeyKind kind) {
    assertRefused(Fault.CERTIFICATE_PURPOSE, () -> anchors(kind).check(own(kind), List.of(), Purpose.ENCRYPT, NOW));
  }
}
