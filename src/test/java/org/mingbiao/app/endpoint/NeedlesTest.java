package org.mingbiao.app.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves something only when it would have found it. */
class NeedlesTest {
  private static final String SECRET = "保函 BG-77";
  private static final Needles NEEDLES = new Needles(List.of(SECRET));

  @Test void findsItAsText() {
    found("…" + SECRET + "…");
  }

  @Test void findsItInHexOfEitherCase() {
    byte[] bytes = ("x" + SECRET).getBytes(StandardCharsets.UTF_8);
    found("\\\\x" + HexFormat.of().formatHex(bytes));
    found(HexFormat.of().withUpperCase().formatHex(bytes));
  }

  @Test void findsItInBase64WhereverItBegins() {
    for (String before : List.of("", "a", "ab", "abc")) {
      String whole = Base64.getEncoder().encodeToString((before + SECRET + "z").getBytes(StandardCharsets.UTF_8));
      found(whole);
      found(HexFormat.of().formatHex(whole.getBytes(StandardCharsets.US_ASCII)));
    }
  }

  @Test void findsItEscapedAsJsonDoes() {
    found("{\"payer\":\"\\u4fdd\\u51fd BG-77\"}");
  }

  @Test void findsItWithTwoBytesALetter() {
    assertEquals(Optional.of(SECRET), NEEDLES.in(("a" + SECRET).getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(Optional.of(SECRET), NEEDLES.in(("a" + SECRET).getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test void findsNothingWhereNothingIs() {
    assertEquals(Optional.empty(), NEEDLES.in("保函 BG-78"));
  }

  private static void found(String haystack) {
    assertEquals(Optional.of(SECRET), NEEDLES.in(haystack), haystack);
  }
}
