package org.mingbiao.app.launch;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import org.mingbiao.app.launch.postgresql.Durability;

/** The application does not begin on a database that could lose what it acknowledged, whoever runs that database. */
@ApplicationScoped
class DurableDatabase {

  void require(@Observes StartupEvent event, AgroalDataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Durability.require(connection);
    }
  }
}
