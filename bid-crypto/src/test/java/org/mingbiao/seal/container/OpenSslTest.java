package org.mingbiao.seal.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.OpenSsl;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/** What someone with nothing but the stock openssl can check of a bid. */
class OpenSslTest {
  private static final String[] AT = {"-attime", String.valueOf(Samples.NOW.getEpochSecond())};
  private static final String DEFAULT_ID = "distid:1234567812345678";

  @TempDir Path folder;

  @BeforeEach
  void needsOpenSsl() {
    OpenSsl.assumePresent();
  }

  private Seal sealWritten(KeyKind kind) throws IOException {
    Seal seal = SealedBid.read(Samples.file(folder, Samples.seal(Samples.request(), Samples.bidder(kind)))).seal();
    Files.write(folder.resolve("seal.p7s"), seal.encoded());
    OpenSsl.pem(folder, "ca.pem", Samples.ca(Suite.ofKey(kind)).certificate());
    return seal;
  }

  @ParameterizedTest @EnumSource(names = {"RSA", "P256"})
  void cmsVerifiesASeal(KeyKind kind) throws IOException {
    Seal seal = sealWritten(kind);
    OpenSsl.ok(folder, "cms", "-verify", "-inform", "DER", "-in", "seal.p7s", "-CAfile", "ca.pem", AT[0], AT[1],
        "-binary", "-out", "manifest.json");
    assertArrayEquals(seal.statement().content(), Files.readAllBytes(folder.resolve("manifest.json")));
  }

  @ParameterizedTest @EnumSource(names = {"RSA", "P256"})
  void cmsRefusesASealWithOneByteChanged(KeyKind kind) throws IOException {
    byte[] seal = sealWritten(kind).encoded().clone();
    seal[seal.length - 1] ^= 1;
    Files.write(folder.resolve("seal.p7s"), seal);
    assertNotEquals(0, OpenSsl.run(folder, "cms", "-verify", "-inform", "DER", "-in", "seal.p7s", "-CAfile", "ca.pem",
        AT[0], AT[1], "-binary", "-out", "manifest.json").status());
  }

  /** openssl cannot give CMS the SM2 identity, so signature and signed attributes are taken apart first. */
  @Test
  void pkeyutlVerifiesANationalSeal() throws IOException {
    Seal seal = sealWritten(KeyKind.SM2);
    SignerInfo info = SignerInfo.getInstance(SignedData.getInstance(
        ContentInfo.getInstance(seal.encoded()).getContent()).getSignerInfos().getObjectAt(0));
    Files.write(folder.resolve("attributes"), info.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER));
    Files.write(folder.resolve("signature"), info.getEncryptedDigest().getOctets());
    OpenSsl.pem(folder, "signer.pem", seal.signer());
    assertTrue(OpenSsl.ok(folder, "pkeyutl", "-verify", "-certin", "-inkey", "signer.pem", "-rawin", "-digest", "sm3",
        "-pkeyopt", DEFAULT_ID, "-in", "attributes", "-sigfile", "signature").contains("Verified Successfully"));
  }

  @Test
  void theNationalChainVerifies() throws IOException {
    OpenSsl.pem(folder, "signer.pem", sealWritten(KeyKind.SM2).signer());
    assertTrue(OpenSsl.ok(folder, "verify", "-vfyopt", DEFAULT_ID, AT[0], AT[1], "-CAfile", "ca.pem", "signer.pem")
        .contains("OK"));
  }

  @ParameterizedTest @EnumSource(names = {"P256", "SM2"})
  void dgstRecomputesTheTreeOfAnEnvelopeOfOneChunk(KeyKind kind) throws IOException {
    byte[] container = Samples.seal(Samples.request(), Samples.bidder(kind));
    Manifest manifest = SealedBid.read(Samples.file(folder, container)).seal().manifest();
    int from = Format.magic().length + 2 * Format.RECORD_HEADER_BYTES + manifest.preamble().encoded().length + 7;
    byte[] header = Arrays.copyOfRange(container, from, from + 56);
    byte[] chunk = Arrays.copyOfRange(container, from + 56, from + (int) manifest.envelopes().get(0).length());
    String root = digest(kind, 1, digestBytes(kind, 0, header), digestBytes(kind, 0, chunk));
    assertEquals(HexFormat.of().formatHex(manifest.envelopes().get(0).root()), root);
  }

  private byte[] digestBytes(KeyKind kind, int prefix, byte[] bytes) throws IOException {
    return HexFormat.of().parseHex(digest(kind, prefix, bytes));
  }

  private String digest(KeyKind kind, int prefix, byte[]... parts) throws IOException {
    Files.write(folder.resolve("node"), org.bouncycastle.util.Arrays.concatenate(new byte[] {(byte) prefix},
        org.bouncycastle.util.Arrays.concatenate(parts)));
    return OpenSsl.ok(folder, "dgst", kind == KeyKind.SM2 ? "-sm3" : "-sha256", "-r", "node").substring(0, 64);
  }
}
