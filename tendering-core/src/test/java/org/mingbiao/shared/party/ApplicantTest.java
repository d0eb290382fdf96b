package org.mingbiao.shared.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.party.Applicant.Nature.CITIZEN;
import static org.mingbiao.shared.party.Applicant.Nature.UNIT;

import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.RefusedException;

class ApplicantTest {
  @Test
  void aCitizenIsShownMasked() {
    Applicant citizen = Applicant.of(CITIZEN, "罗小敏", "11010519491231002x", "138 0574 5678");
    assertEquals("罗**", citizen.shownName());
    assertEquals("110***********002X", citizen.shownCode());
    assertEquals("138****5678", citizen.shownMobile());
  }

  @Test
  void aUnitIsShownAsItIsRegistered() {
    Applicant unit = Applicant.of(UNIT, "宁波某某商贸有限公司", "91330200144088881B", "0574-87654321");
    assertEquals("宁波某某商贸有限公司", unit.shownName());
    assertEquals("91330200144088881B", unit.shownCode());
  }

  @Test
  void aUnitHasNoIdentityNumberAndACitizenNoCreditCode() {
    assertThrows(RefusedException.class, () -> Applicant.of(UNIT, "罗小敏", "11010519491231002X", "13805745678"));
    assertThrows(RefusedException.class, () -> Applicant.of(CITIZEN, "某某", "91330200144088881B", "13805745678"));
  }

  @Test
  void canBeReached() {
    var refused = assertThrows(RefusedException.class, () -> Applicant.of(CITIZEN, "罗小敏", "11010519491231002X", "no"));
    assertEquals("mobile", refused.field);
  }
}
