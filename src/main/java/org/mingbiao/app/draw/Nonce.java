package org.mingbiao.app.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.mingbiao.evaluation.draw.Commitment;
import org.mingbiao.evaluation.draw.Reveal;

/** The secret numbers of a draw's two parties, neither of which can choose the seed alone. */
public final class Nonce {
  public static final String AGENCY = "agency";
  public static final String PLATFORM = "platform";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Nonce() {}

  /** The platform's own. */
  public static String random() {
    byte[] nonce = new byte[BYTES];
    RANDOM.nextBytes(nonce);
    return HexFormat.of().formatHex(nonce);
  }

  /** SHA-256 of any words in hexadecimal digits: the agency's number out of words it can remember. */
  public static String of(String words) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What both parties bind themselves to before anybody can know the seed. */
  public static List<Commitment> commitments(UUID draw, String agencyWords, String platform) {
    return List.of(Commitment.to(draw.toString(), AGENCY, of(agencyWords)), Commitment.to(draw.toString(), PLATFORM, platform));
  }

  public static List<Reveal> reveals(String agencyWords, String platform) {
    return List.of(new Reveal(AGENCY, of(agencyWords)), new Reveal(PLATFORM, platform));
  }
}
