package org.mingbiao.seal.certificate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.InputDecryptorProvider;
import org.bouncycastle.operator.bc.BcDefaultDigestProvider;
import org.bouncycastle.pkcs.PKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.PKCS12PfxPdu;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCS12SafeBagFactory;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilderProvider;
import org.bouncycastle.pkcs.bc.BcPKCS12PBMac1CalculatorBuilderProvider;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEInputDecryptorProviderBuilder;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.BouncyCastle;

/**
 * The keys and certificates of a PKCS#12 file, taken out bag by bag. The JDK's key store refuses SM2 keys and then
 * blames the password; Bouncy Castle's refuses a SHA-512 MAC.
 */
record KeyFileBags(List<PrivateKeyInfo> keys, List<X509CertificateHolder> certificates) {

  static KeyFileBags read(byte[] pkcs12, char[] password) throws IOException, PKCSException {
    PKCS12PfxPdu file = new PKCS12PfxPdu(pkcs12);
    if (file.hasMac() && !file.isMacValid(mac(file), password)) {
      throw new SealException(Fault.KEY_FILE, "wrong password");
    }
    InputDecryptorProvider decryptor =
        new JcePKCSPBEInputDecryptorProviderBuilder().setProvider(BouncyCastle.PROVIDER).build(password);
    KeyFileBags bags = new KeyFileBags(new ArrayList<>(), new ArrayList<>());
    for (ContentInfo content : file.getContentInfos()) bags.take(content, decryptor);
    return bags;
  }

  private static PKCS12MacCalculatorBuilderProvider mac(PKCS12PfxPdu file) {
    boolean pbmac1 = file.getMacAlgorithmID().getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1);
    return pbmac1 ? new BcPKCS12PBMac1CalculatorBuilderProvider()
        : new BcPKCS12MacCalculatorBuilderProvider(BcDefaultDigestProvider.INSTANCE);
  }

  private void take(ContentInfo content, InputDecryptorProvider decryptor) throws PKCSException {
    boolean encrypted = content.getContentType().equals(PKCSObjectIdentifiers.encryptedData);
    PKCS12SafeBagFactory bags =
        encrypted ? new PKCS12SafeBagFactory(content, decryptor) : new PKCS12SafeBagFactory(content);
    for (PKCS12SafeBag bag : bags.getSafeBags()) {
      Object value = bag.getBagValue();
      if (value instanceof PKCS8EncryptedPrivateKeyInfo shrouded) keys.add(shrouded.decryptPrivateKeyInfo(decryptor));
      else if (value instanceof PrivateKeyInfo bare) keys.add(bare);
      else if (value instanceof X509CertificateHolder certificate) certificates.add(certificate);
    }
  }
}
