package org.mingbiao.app.paper;

import static org.mingbiao.shared.refusal.Refusal.NOT_FOUND;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.mingbiao.app.edge.certificate.PlatformKey;
import org.mingbiao.app.edge.identity.OwnedBy;
import org.mingbiao.app.edge.identity.Owner;
import org.mingbiao.shared.paper.FileSignature;
import org.mingbiao.shared.refusal.RefusedException;

/** Signatures beside their files, by the file's digest: only who has the file can ask. And the certificates that they name. */
@Path("/signatures")
@OwnedBy(Owner.PUBLIC)
@PermitAll
public class SignatureFiles {
  private static final String BEGIN = "-----BEGIN CERTIFICATE-----\n";
  private static final String END = "\n-----END CERTIFICATE-----\n";
  private static final int LINE = 64;
  @Inject PlatformKey key;

  @GET @Path("{sha256}") @Transactional
  public Response signature(@RestPath String sha256) {
    return answer(sha256);
  }

  @GET @Path("certificates/{certificate}")
  public Response certificate(@RestPath String certificate) {
    byte[] der = key.certificate(certificate).orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("certificate", certificate))).der();
    String pem = BEGIN + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der) + END;
    return Response.ok(pem.getBytes(StandardCharsets.US_ASCII), "application/x-pem-file")
        .header("Content-Disposition", "attachment; filename=\"platform-" + certificate.substring(0, 8) + ".pem\"").build();
  }

  static Response answer(String sha256) {
    FileSignature signature = FileSignature.find(sha256).orElseThrow(() -> RefusedException.of(NOT_FOUND).with(Map.of("signature", sha256)));
    return Response.ok(signature.cms, "application/pkcs7-signature")
        .header("Content-Disposition", "attachment; filename=\"" + sha256.substring(0, 16) + ".p7s\"").build();
  }
}
