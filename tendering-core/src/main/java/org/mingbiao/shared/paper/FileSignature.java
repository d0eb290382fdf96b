package org.mingbiao.shared.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The platform's electronic signature of a file that it issued (电子招标投标办法 第四十条). It is made once and never changes. */
@Entity
public class FileSignature extends PanacheEntityBase {
  /** Of the file that is signed. */
  @Id public String sha256;
  /** CMS SignedData without the content, DER. */
  public byte[] cms;
  /** SHA-256 of the certificate whose key signed. */
  public String certificate;
  public Instant signedAt;

  protected FileSignature() {}

  public static FileSignature of(String sha256, byte[] cms, String certificate, Instant signedAt) {
    FileSignature signature = new FileSignature();
    signature.sha256 = sha256;
    signature.cms = cms;
    signature.certificate = certificate;
    signature.signedAt = signedAt;
    return signature;
  }

  public PaperFact.Signed signed(UUID matter) {
    return new PaperFact.Signed(matter, sha256, certificate);
  }

  public static Optional<FileSignature> find(String sha256) {
    return findByIdOptional(sha256);
  }
}
