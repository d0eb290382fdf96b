package org.mingbiao.app.tendering.ocds;

import static org.mingbiao.shared.refusal.Refusal.SUBJECT_INACTIVE;
import static org.mingbiao.shared.refusal.Refusal.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.identity.Roles;
import org.mingbiao.app.road.Doors;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.tendering.ocds.intake.ImportTenders;
import org.mingbiao.app.tendering.ocds.intake.Stated;
import org.mingbiao.shared.calendar.WorkingCalendar;
import org.mingbiao.shared.party.Party;
import org.mingbiao.shared.refusal.RefusedException;

/** Who imports for whom, and what they state. */
@ApplicationScoped
class Importing {
  @Inject Clock clock;
  @Inject Doors doors;

  /**
   * @param form the fields of {@link Stated}, and {@code agency} from an administrator, who acts for nobody
   * @throws RefusedException naming the field
   */
  @Transactional
  ImportTenders.Bringing read(Actor actor, byte[] file, String name, Entered form) {
    if (file.length > ImportTenders.FILE_BYTES_MAX) throw RefusedException.of(TOO_LARGE).with(Map.of("max", ImportTenders.FILE_BYTES_MAX));
    return new ImportTenders.Bringing(file, name, agency(actor, form), Stated.read(form));
  }

  private Party agency(Actor actor, Entered form) {
    if (actor.is(Roles.AGENT)) return doors.party(actor);
    String code = form.required("agency");
    Party agency = Party.byCode(code).orElseThrow(() -> RefusedException.of(SUBJECT_INACTIVE).at("agency").with(Map.of("party", code)));
    agency.requireActive(WorkingCalendar.dayOf(clock.instant()));
    return agency;
  }
}
