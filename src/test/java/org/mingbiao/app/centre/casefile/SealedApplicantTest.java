package org.mingbiao.app.centre.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingbiao.app.centre.Counter;
import org.mingbiao.app.centre.item.EnterItem;
import org.mingbiao.app.tendering.SetClock;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.shared.party.Applicant;

/** Who reads the table learns neither the number of a person's identity card nor where to call it; the desk does. */
@QuarkusTest
class SealedApplicantTest {
  @Inject EnterItem items;
  @Inject Clock clock;
  @Inject AgroalDataSource database;

  @BeforeEach void open() {
    SetClock.at("2026-03-02T09:00");
    Counter.open(items, clock);
  }

  @Test void theTableHoldsNeitherCodeNorMobile() throws SQLException {
    Counter.Filed filed = Counter.file();
    for (byte[] column : columns(filed)) {
      String raw = new String(column, StandardCharsets.ISO_8859_1);
      assertFalse(raw.contains(Counter.ID_NUMBER) || raw.contains("13805745678"), raw);
    }
  }

  @Test void theSameNumberNeverLooksTheSame() throws SQLException {
    assertFalse(Arrays.equals(columns(Counter.file())[0], columns(Counter.file())[0]));
  }

  @Test void theApplicationReadsWhatWasSealed() {
    Counter.Filed filed = Counter.file();
    Applicant applicant = QuarkusTransaction.requiringNew().call(() -> Casefile.require(filed.id()).applicant);
    assertEquals(Counter.ID_NUMBER, applicant.codeInClear());
    assertEquals("13805745678", applicant.mobileInClear());
  }

  private byte[][] columns(Counter.Filed filed) throws SQLException {
    try (var connection = database.getConnection(); var query = connection.prepareStatement("select code, mobile from casefile where number = ?")) {
      query.setString(1, filed.number());
      try (var row = query.executeQuery()) {
        row.next();
        return new byte[][] {row.getBytes(1), row.getBytes(2)};
      }
    }
  }
}
