package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mingbiao.seal.Refusals.assertRefused;
import static org.mingbiao.seal.Samples.NOW;
import static org.mingbiao.seal.Samples.PRICE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.act.KeyRelease;
import org.mingbiao.seal.certificate.TrustAnchors;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;
import org.mingbiao.seal.token.KeyPairToken;
import org.mingbiao.seal.token.Token;

class SealedBidTest {
  @TempDir Path folder;

  private SealedBid sealed(KeyKind kind) throws IOException {
    return SealedBid.read(Samples.file(folder, Samples.seal(Samples.twoEnvelopes(), Samples.bidder(kind))));
  }

  @ParameterizedTest @EnumSource
  void opensWithTheBiddersOwnKey(KeyKind kind) throws IOException {
    SealedBid bid = sealed(kind);
    List<Path> files = bid.open("price", bid.envelopeKey("price", Samples.bidder(kind)), folder.resolve("out"));
    assertEquals(List.of(folder.resolve("out/price.json")), files);
    assertEquals(PRICE, Files.readString(files.get(0)));
  }

  @ParameterizedTest @EnumSource
  void keepsNamesFoldersAndEmptyFiles(KeyKind kind) throws IOException {
    SealedBid bid = sealed(kind);
    bid.open("technical", bid.envelopeKey("technical", Samples.bidder(kind)), folder.resolve("out"));
    assertArrayEquals(new byte[40_000], Files.readAllBytes(folder.resolve("out/方案/总平面图.pdf")));
    assertEquals(0, Files.size(folder.resolve("out/a.txt")));
  }

  @ParameterizedTest @EnumSource
  void isInspectedWithoutAnyKey(KeyKind kind) throws IOException {
    byte[] container = Samples.seal(Samples.twoEnvelopes(), Samples.bidder(kind));
    Inspection inspection = SealedBid.inspect(new ByteArrayInputStream(container));
    Preamble preamble = inspection.seal().manifest().preamble();
    assertEquals("E3302-2026-0001", preamble.tender());
    assertEquals(Samples.CODE, preamble.bidder());
    assertEquals(container.length, inspection.length());
    assertArrayEquals(Suite.INTERNATIONAL.hash(container), inspection.sha256());
  }

  @ParameterizedTest @EnumSource
  void isVouchedForByItsAuthorityAndNoOther(KeyKind kind) throws IOException {
    Seal seal = sealed(kind).seal();
    Suite other = seal.suite() == Suite.NATIONAL ? Suite.INTERNATIONAL : Suite.NATIONAL;
    seal.check(TrustAnchors.of(List.of(Samples.ca(seal.suite()).certificate())), NOW);
    assertRefused(Fault.CERTIFICATE_UNTRUSTED,
        () -> seal.check(TrustAnchors.of(List.of(Samples.ca(other).certificate())), NOW));
  }

  @ParameterizedTest @EnumSource
  void aSealArrivesApartFromItsBodies(KeyKind kind) throws IOException {
    byte[] container = Samples.seal(Samples.twoEnvelopes(), Samples.bidder(kind));
    SealedBid bid = SealedBid.read(Samples.file(folder, container));
    byte[] bodies = Arrays.copyOf(container, (int) bid.bodiesLength());
    Inspection joined =
        SealedBid.inspect(new ByteArrayInputStream(bodies), bodies.length, bid.seal().encoded());
    assertArrayEquals(Suite.INTERNATIONAL.hash(container), joined.sha256());
    assertTrue(bid.seal().encoded().length <= Limits.SEAL_BYTES_MAX);
  }

  @ParameterizedTest @EnumSource
  void aReleasedKeyOpensItsEnvelopeForAnyone(KeyKind kind) throws IOException {
    SealedBid bid = sealed(kind);
    byte[] sent = KeyRelease.sign(bid, "price", Samples.bidder(kind), null, NOW).statement().encoded();
    KeyRelease received = KeyRelease.read(bid.seal(), sent);
    assertEquals(PRICE, Files.readString(bid.open("price", received.key(), folder.resolve("out")).get(0)));
  }

  @ParameterizedTest @EnumSource
  void aReleasedKeyOpensNoOtherEnvelope(KeyKind kind) throws IOException {
    SealedBid bid = sealed(kind);
    byte[] key = KeyRelease.sign(bid, "price", Samples.bidder(kind), null, NOW).key();
    assertRefused(Fault.COMMITMENT_MISMATCH, () -> bid.checkKey("technical", key));
  }

  @ParameterizedTest @EnumSource
  void aReleaseForAnotherBidIsRefused(KeyKind kind) throws IOException {
    byte[] sent = KeyRelease.sign(sealed(kind), "price", Samples.bidder(kind), null, NOW).statement().encoded();
    Seal other = sealed(kind).seal();
    assertRefused(Fault.STATEMENT_MISMATCH, () -> KeyRelease.read(other, sent));
  }

  @ParameterizedTest @EnumSource
  void aRivalsKeyFileIsNoRecipient(KeyKind kind) throws IOException {
    SealedBid bid = sealed(kind);
    Token rival = new KeyPairToken(Samples.issue(kind, "91330200MA2RIVAL02"));
    assertRefused(Fault.NOT_A_RECIPIENT, () -> bid.envelopeKey("price", rival));
  }

  @ParameterizedTest @EnumSource
  void aKeyMissedByOneBitIsToldFromGarbage(KeyKind kind) throws IOException {
    SealedBid bid = sealed(kind);
    byte[] key = bid.envelopeKey("price", Samples.bidder(kind));
    key[0] ^= 1;
    assertRefused(Fault.COMMITMENT_MISMATCH, () -> bid.open("price", key, folder.resolve("out")));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @ParameterizedTest @EnumSource
  void aSecondOwnCertificateOpensAfterTheFirstIsLost(KeyKind kind) throws IOException {
    Token renewed = new KeyPairToken(Samples.issue(kind, Samples.CODE));
    SealRequest request = Samples.request().withAlso(List.of(renewed.encryption()));
    SealedBid bid = SealedBid.read(Samples.file(folder, Samples.seal(request, Samples.bidder(kind))));
    bid.rehearse("price", bid.envelopeKey("price", renewed));
  }

  @ParameterizedTest @EnumSource
  void bytesChangedAfterTheSealWasReadAreNotOpened(KeyKind kind) throws IOException {
    byte[] container = Samples.seal(Samples.twoEnvelopes(), Samples.bidder(kind));
    Path file = Samples.file(folder, container);
    SealedBid bid = SealedBid.read(file);
    byte[] key = bid.envelopeKey("technical", Samples.bidder(kind));
    container[container.length / 2] ^= 1;
    Files.write(file, container);
    assertRefused(Fault.ENVELOPE_ALTERED, () -> bid.open("technical", key, folder.resolve("out")));
    try (var left = Files.list(folder.resolve("out"))) {
      assertEquals(0, left.count());
    }
  }
}
