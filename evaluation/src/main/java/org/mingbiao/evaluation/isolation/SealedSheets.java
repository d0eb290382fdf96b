package org.mingbiao.evaluation.isolation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.mingbiao.evaluation.exact.CanonicalJson;
import org.mingbiao.evaluation.exact.Json;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.sheet.Sheet;

/**
 * One member's sheets, handed in but unreadable: not to the other members, not to the supervisor, not to whoever runs
 * the database, until the member reveals the secret, which it does when all have handed in. The digest fixes what was
 * handed in; whoever holds the sealed sheets cannot exchange them, and the member cannot either.
 *
 * @param member who handed in
 * @param tender the lot
 * @param digest SHA-256 of {@code mingbiao-sheets/1}, the lot, the member, the secret and the sheets in one spelling, a
 *     line each
 * @param box AES-256-GCM of the sheets, Base64
 */
public record SealedSheets(
    @JsonProperty(required = true) String member,
    @JsonProperty(required = true) String tender,
    @JsonProperty(required = true) String digest,
    @JsonProperty(required = true) String box) {
  private static final String SECRET = "[0-9a-f]{64}";
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;

  /**
   * Seals a member's sheets.
   *
   * @param secret 64 hexadecimal digits, lower case, random and used for these sheets only
   * @throws BreachException if a sheet is another member's
   */
  public static SealedSheets seal(String tender, String member, List<Sheet> sheets, String secret) {
    if (sheets.stream().anyMatch(sheet -> !sheet.member().equals(member)))
      throw new BreachException(Breach.format("sheets", "one is another member's"));
    String text = CanonicalJson.text(Json.treeOf(sheets));
    byte[] box = crypt(Cipher.ENCRYPT_MODE, secret, tender, member, text.getBytes(StandardCharsets.UTF_8));
    return new SealedSheets(member, tender, digest(tender, member, secret, text), Base64.getEncoder()
        .encodeToString(box));
  }

  /**
   * Opens them.
   *
   * @throws BreachException if the secret is not the one they were sealed with, or they are not what was handed in
   */
  public List<Sheet> open(String secret) {
    byte[] bytes = crypt(Cipher.DECRYPT_MODE, secret, tender, member, Base64.getDecoder().decode(box));
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!digest(tender, member, secret, text).equals(digest))
      throw new BreachException(Breach.format("sheets." + member, "what was revealed is not what was handed in"));
    return List.of(Json.read(text, Sheet[].class));
  }

  private static String digest(String tender, String member, String secret, String text) {
    String lines = "mingbiao-sheets/1\n" + tender + "\n" + member + "\n" + secret + "\n" + text + "\n";
    return CanonicalJson.sha256(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** A secret seals once, so that the nonce may be fixed. */
  private static byte[] crypt(int mode, String secret, String tender, String member, byte[] bytes) {
    if (!secret.matches(SECRET)) throw new BreachException(Breach.format("secret", "is not 64 hexadecimal digits"));
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      var key = new SecretKeySpec(HexFormat.of().parseHex(secret), "AES");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
      cipher.updateAAD((tender + "\n" + member).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(bytes);
    } catch (javax.crypto.AEADBadTagException other) {
      throw new BreachException(Breach.format("sheets." + member, "the secret does not open them"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has AES-256-GCM", impossible);
    }
  }
}
