package org.mingbiao.seal.certificate;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.SealException;
import org.mingbiao.seal.suite.BouncyCastle;
import org.mingbiao.seal.suite.Suite;

/** A demonstration CA kept in a folder: ca.pem, ca-key.pem (readable by its owner only), ca.crl and issued.csv. */
public final class CaFolder {
  private final Path folder;
  private final DemonstrationCa ca;

  private CaFolder(Path folder, DemonstrationCa ca) {
    this.folder = folder;
    this.ca = ca;
  }

  /** @throws SealException REQUEST if the folder already holds a CA */
  public static CaFolder init(Path folder, Suite suite, String name, Instant now) throws IOException {
    if (Files.exists(folder.resolve("ca.pem"))) throw new SealException(Fault.REQUEST, folder + " already holds a CA");
    Files.createDirectories(folder);
    CaFolder created = new CaFolder(folder, DemonstrationCa.create(suite, name, now));
    Path key = folder.resolve("ca-key.pem");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(key, pem("PRIVATE KEY", created.ca.key().getEncoded()));
    Files.writeString(folder.resolve("ca.pem"), pem("CERTIFICATE", Certificates.encoded(created.ca.certificate())));
    Files.writeString(created.register(), "serial,code,purpose,until,revoked\n", StandardOpenOption.CREATE_NEW);
    created.publishRevocations(now);
    return created;
  }

  public static CaFolder open(Path folder) throws IOException {
    X509Certificate certificate = Certificates.readAll(folder.resolve("ca.pem")).get(0);
    try (PEMParser parser = new PEMParser(new StringReader(Files.readString(folder.resolve("ca-key.pem"))))) {
      PrivateKey key = new JcaPEMKeyConverter().setProvider(BouncyCastle.PROVIDER)
          .getPrivateKey((PrivateKeyInfo) parser.readObject());
      return new CaFolder(folder, new DemonstrationCa(certificate, key));
    }
  }

  public DemonstrationCa ca() {
    return ca;
  }

  /**
   * Issues a key file and notes its certificates.
   * @param renew whether the unit may already hold a current certificate; the old one stays valid to its end
   * @throws SealException REQUEST without {@code renew} for a unit that holds one
   */
  public KeyFile issue(DemonstrationCa.Request request, boolean renew) throws IOException {
    boolean holds = issued().stream().anyMatch(row -> row.code().equals(request.unitCode()) && row.revoked() == null
        && row.until().isAfter(request.from()));
    if (holds && !renew) {
      throw new SealException(Fault.REQUEST, request.unitCode() + " holds a current certificate; --renew adds another");
    }
    KeyFile file = ca.issue(request);
    StringBuilder rows = new StringBuilder();
    for (KeyFile.Entry entry : file.entries()) {
      X509Certificate made = entry.certificate();
      rows.append(new Issued(made.getSerialNumber(), request.unitCode(),
          Purpose.SIGN.allowedBy(made) ? Purpose.SIGN : Purpose.ENCRYPT, made.getNotAfter().toInstant(), null).row());
    }
    Files.writeString(register(), rows, StandardOpenOption.APPEND);
    return file;
  }

  /**
   * Revokes every current certificate of a unit, from now.
   * @return how many
   */
  public int revoke(String unitCode, Instant now) throws IOException {
    int revoked = 0;
    StringBuilder rows = new StringBuilder("serial,code,purpose,until,revoked\n");
    for (Issued row : issued()) {
      boolean hit = row.code().equals(unitCode) && row.revoked() == null && row.until().isAfter(now);
      rows.append(hit ? new Issued(row.serial(), row.code(), row.purpose(), row.until(), now).row() : row.row());
      if (hit) revoked++;
    }
    Files.writeString(register(), rows);
    publishRevocations(now);
    return revoked;
  }

  /** Writes ca.crl anew. */
  public X509CRL publishRevocations(Instant now) throws IOException {
    Map<BigInteger, Instant> revoked = new LinkedHashMap<>();
    for (Issued row : issued()) {
      if (row.revoked() != null) revoked.put(row.serial(), row.revoked());
    }
    X509CRL list = ca.revocationList(revoked, now);
    try {
      Files.writeString(folder.resolve("ca.crl"), pem("X509 CRL", list.getEncoded()));
    } catch (java.security.cert.CRLException e) {
      throw new IllegalStateException(e);
    }
    return list;
  }

  private Path register() {
    return folder.resolve("issued.csv");
  }

  private List<Issued> issued() throws IOException {
    List<Issued> rows = new ArrayList<>();
    for (String line : Files.readAllLines(register()).stream().skip(1).toList()) rows.add(Issued.of(line));
    return rows;
  }

  private record Issued(BigInteger serial, String code, Purpose purpose, Instant until, Instant revoked) {
    static Issued of(String line) {
      String[] cells = line.split(",", -1);
      return new Issued(new BigInteger(cells[0], 16), cells[1], Purpose.valueOf(cells[2]), Instant.parse(cells[3]),
          cells[4].isEmpty() ? null : Instant.parse(cells[4]));
    }

    String row() {
      return serial.toString(16) + "," + code + "," + purpose + "," + until + "," + (revoked == null ? "" : revoked)
          + "\n";
    }
  }

  public static String pem(String type, byte[] der) throws IOException {
    StringWriter out = new StringWriter();
    try (PemWriter writer = new PemWriter(out)) {
      writer.writeObject(new PemObject(type, der));
    }
    return out.toString();
  }
}
