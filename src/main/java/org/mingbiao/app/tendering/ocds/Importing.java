package org.mingbiao.app.tendering.ocds;

import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.tendering.ocds.intake.ImportTenders;
import org.mingbiao.app.tendering.ocds.intake.Stated;
import org.mingbiao.shared.refusal.RefusedException;

/** Who imports for whom, and what they state. */
@ApplicationScoped
class Importing {
  @Inject Doors doors;

  /**
   * @param form the fields of {@link Stated}
   * @throws RefusedException naming the field
   */
  @Transactional
  ImportTenders.Bringing read(Actor actor, byte[] file, String name, Entered form) {
    if (file.length > ImportTenders.FILE_BYTES_MAX) throw RefusedException.of(TOO_LARGE).with(Map.of("max", ImportTenders.FILE_BYTES_MAX));
    return new ImportTenders.Bringing(file, name, doors.party(actor), Stated.read(form));
  }
}
