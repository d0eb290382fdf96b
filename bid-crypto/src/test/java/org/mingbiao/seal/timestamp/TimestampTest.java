package org.mingbiao.seal.timestamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingbiao.seal.form.Flaw;
import org.mingbiao.seal.form.FlawedException;

class TimestampTest {
  private static final Instant NOW = Instant.parse("2026-11-23T01:59:59.250Z");
  private static final byte[] STATEMENT = "a seal".getBytes(StandardCharsets.UTF_8);
  private static final SecureRandom RANDOM = new SecureRandom();

  @ParameterizedTest @EnumSource void aListedAuthoritySaysWhenTheStatementExisted(TimestampSuite suite)
      throws IOException {
    DemonstrationAuthority authority = authority(suite);
    Timestamp timestamp = listed(authority).verify(token(authority, suite), STATEMENT);
    assertEquals(NOW, timestamp.time());
    assertEquals(Duration.ofSeconds(1), timestamp.accuracy());
    assertEquals("CN=Example TSA", timestamp.authority());
  }

  @ParameterizedTest @EnumSource void aTokenIsForOneStatementOnly(TimestampSuite suite) throws IOException {
    DemonstrationAuthority authority = authority(suite);
    byte[] token = token(authority, suite);
    assertFlaw(Flaw.OTHER_STATEMENT, () -> listed(authority).verify(token, new byte[] {1}));
  }

  @ParameterizedTest @EnumSource void anAuthorityOfTheSameNameWithAnotherKeyIsNotListed(TimestampSuite suite)
      throws IOException {
    byte[] token = token(authority(suite), suite);
    assertFlaw(Flaw.BAD_TIMESTAMP, () -> listed(authority(suite)).verify(token, STATEMENT));
  }

  @Test void aChangedTokenIsRefusedOrSaysTheSame() throws IOException {
    DemonstrationAuthority authority = authority(TimestampSuite.INTERNATIONAL);
    byte[] token = token(authority, TimestampSuite.INTERNATIONAL);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      byte[] changed = token.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
      try {
        // Certificates and unsigned parts of a CMS message may change; what it says may not.
        assertEquals(NOW, listed(authority).verify(changed, STATEMENT).time());
      } catch (FlawedException e) {
        refused++;
      }
    }
    assertTrue(refused > 800, refused + " of 2000 refused");
  }

  @Test void everyPrefixOfATokenIsRefused() throws IOException {
    DemonstrationAuthority authority = authority(TimestampSuite.INTERNATIONAL);
    byte[] token = token(authority, TimestampSuite.INTERNATIONAL);
    for (int length = 0; length < token.length; length++) {
      byte[] prefix = Arrays.copyOf(token, length);
      assertFlaw(Flaw.MALFORMED, () -> listed(authority).verify(prefix, STATEMENT));
    }
    byte[] longer = Arrays.copyOf(token, token.length + 1);
    assertFlaw(Flaw.MALFORMED, () -> listed(authority).verify(longer, STATEMENT));
  }

  @Test void theAnswerToAnotherQueryIsRefused() throws IOException {
    DemonstrationAuthority authority = authority(TimestampSuite.INTERNATIONAL);
    TimestampQuery mine = TimestampQuery.of(STATEMENT, TimestampSuite.INTERNATIONAL, RANDOM);
    TimestampQuery other = TimestampQuery.of(STATEMENT, TimestampSuite.INTERNATIONAL, RANDOM);
    byte[] reply = authority.answer(other.bytes());
    assertFlaw(Flaw.BAD_TIMESTAMP, () -> mine.tokenOf(reply));
  }

  @Test void aRefusalOfTheAuthorityIsNoToken() throws IOException {
    DemonstrationAuthority authority = authority(TimestampSuite.INTERNATIONAL);
    TimestampQuery query = TimestampQuery.of(STATEMENT, TimestampSuite.NATIONAL, RANDOM);
    byte[] reply = authority.answer(query.bytes());
    assertFlaw(Flaw.BAD_TIMESTAMP, () -> query.tokenOf(reply));
  }

  @Test void aQueryShowsTheAuthorityADigestAndNothingElse() {
    byte[] query = TimestampQuery.of(STATEMENT, TimestampSuite.INTERNATIONAL, RANDOM).bytes();
    assertTrue(query.length < 80);
    assertTrue(new String(query, StandardCharsets.ISO_8859_1).indexOf("a seal") < 0);
  }

  @Test void aListIsReadFromPem() throws IOException {
    DemonstrationAuthority authority = authority(TimestampSuite.NATIONAL);
    byte[] token = token(authority, TimestampSuite.NATIONAL);
    assertEquals(NOW, TimestampAuthorities.parse(AuthorityPem.of(authority)).verify(token, STATEMENT).time());
  }

  private static DemonstrationAuthority authority(TimestampSuite suite) {
    return new DemonstrationAuthority("Example TSA", suite, Clock.fixed(NOW, ZoneOffset.UTC), RANDOM);
  }

  private static TimestampAuthorities listed(DemonstrationAuthority authority) {
    return new TimestampAuthorities(List.of(authority.certificate()));
  }

  private static byte[] token(DemonstrationAuthority authority, TimestampSuite suite) throws IOException {
    TimestampQuery query = TimestampQuery.of(STATEMENT, suite, RANDOM);
    return query.tokenOf(authority.answer(query.bytes()));
  }

  private static void assertFlaw(Flaw flaw, Executable work) {
    assertEquals(flaw, assertThrows(FlawedException.class, work).flaw());
  }
}
