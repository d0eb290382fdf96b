package org.mingbiao.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declares the database for every {@code @QuarkusTest} of the module: one annotation anywhere serves all. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RealPostgresTest {

  @Inject AgroalDataSource database;

  @ParameterizedTest
  @CsvSource({"fsync, on", "full_page_writes, on", "synchronous_commit, on",
      "data_checksums, on", "server_encoding, UTF8", "listen_addresses, 127.0.0.1", 
      "password_encryption, scram-sha-256", "log_min_error_statement, panic", "log_error_verbosity, terse"})
  void testsRunOnTheProductsOwnSettings(String setting, String value) throws SQLException {
    assertEquals(value, show(setting));
  }

  private String show(String setting) throws SQLException {
    try (var connection = database.getConnection(); var row = connection.createStatement()
        .executeQuery("select current_setting('" + setting + "')")) {
      row.next();
      return row.getString(1);
    }
  }
}
