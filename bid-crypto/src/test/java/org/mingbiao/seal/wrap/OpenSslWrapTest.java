package org.mingbiao.seal.wrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EnvelopedData;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.OpenSsl;
import org.mingbiao.seal.Samples;
import org.mingbiao.seal.certificate.KeyFile;
import org.mingbiao.seal.suite.KeyKind;
import org.mingbiao.seal.suite.Suite;

/** The stock openssl unwraps what we wrap. */
class OpenSslWrapTest {
  @TempDir Path folder;

  @BeforeEach
  void needsOpenSsl() {
    OpenSsl.assumePresent();
  }

  @ParameterizedTest @EnumSource(names = {"RSA", "P256"})
  void cmsUnwrapsTheBidKey(KeyKind kind) throws IOException {
    KeyFile keys = Samples.issue(kind, Samples.CODE);
    byte[] secret = Arrays.copyOf("a bid key of thirty-two bytes...".getBytes(StandardCharsets.US_ASCII), 32);
    Files.write(folder.resolve("wrap.p7m"),
        KeyWrap.wrap(Suite.INTERNATIONAL, secret, List.of(keys.encryption().certificate())));
    OpenSsl.pem(folder, "own.pem", keys.encryption().certificate());
    OpenSsl.pem(folder, "own.key", keys.encryption().key());
    OpenSsl.ok(folder, "cms", "-decrypt", "-inform", "DER", "-in", "wrap.p7m", "-recip", "own.pem", "-inkey", "own.key",
        "-binary", "-out", "secret");
    assertArrayEquals(secret, Files.readAllBytes(folder.resolve("secret")));
  }

  @Test
  void pkeyutlUnwrapsTheNationalKey() throws IOException {
    KeyFile keys = Samples.issue(KeyKind.SM2, Samples.CODE);
    byte[] secret = new byte[16];
    byte[] wrap = KeyWrap.wrap(Suite.NATIONAL, secret, List.of(keys.encryption().certificate()));
    EnvelopedData data = EnvelopedData.getInstance(ContentInfo.getInstance(wrap).getContent());
    KeyTransRecipientInfo info = (KeyTransRecipientInfo)
        RecipientInfo.getInstance(data.getRecipientInfos().getObjectAt(0)).getInfo();
    Files.write(folder.resolve("wrapped"), info.getEncryptedKey().getOctets());
    OpenSsl.pem(folder, "own.key", keys.encryption().key());
    OpenSsl.ok(folder, "pkeyutl", "-decrypt", "-inkey", "own.key", "-in", "wrapped", "-out", "key");
    byte[] iv = ASN1OctetString.getInstance(
        data.getEncryptedContentInfo().getContentEncryptionAlgorithm().getParameters()).getOctets();
    Files.write(folder.resolve("encrypted"), data.getEncryptedContentInfo().getEncryptedContent().getOctets());
    OpenSsl.ok(folder, "enc", "-d", "-sm4-cbc", "-in", "encrypted", "-out", "secret", "-K",
        HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("key"))), "-iv", HexFormat.of().formatHex(iv));
    assertArrayEquals(secret, Files.readAllBytes(folder.resolve("secret")));
  }
}
