package org.mingbiao.tendering.qualification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.CONSORTIUM_AGREEMENT_MISSING;
import static org.mingbiao.shared.refusal.Refusal.MEMBER_BIDS_TWICE;
import static org.mingbiao.shared.refusal.Refusal.MEMBER_CHANGED;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.project.TenderLaw;

class ConsortiumTest {
  static final UUID A = UUID.randomUUID();
  static final UUID B = UUID.randomUUID();
  static final UUID C = UUID.randomUUID();
  static final TenderLaw LAW = new Papers().law();
  static final String AGREEMENT = "a".repeat(64);

  static Consortium alone(UUID unit) {
    return new Consortium(unit, List.of(), null);
  }

  @Test
  void letsASingleBidderBidWithoutAgreement() {
    assertDoesNotThrow(() -> alone(A).require(false, LAW));
  }

  @Test
  void refusesAConsortiumWithoutAgreement() {
    var refused = assertThrows(RefusedException.class, () -> new Consortium(A, List.of(B), null).require(true, LAW));
    assertEquals(CONSORTIUM_AGREEMENT_MISSING, refused.refusal);
  }

  @Test
  void refusesAConsortiumWhereTheDocumentAdmitsNone() {
    assertThrows(RefusedException.class, () -> new Consortium(A, List.of(B), AGREEMENT).require(false, LAW));
    assertDoesNotThrow(() -> new Consortium(A, List.of(B), AGREEMENT).require(true, LAW));
  }

  @Test
  void refusesTheSameUnitTwiceInOneConsortium() {
    var refused = assertThrows(RefusedException.class, () -> new Consortium(A, List.of(B, A), AGREEMENT).require(true, LAW));
    assertEquals(MEMBER_BIDS_TWICE, refused.refusal);
  }

  @Test
  void findsAMemberThatAlsoBidsAlone() {
    var bids = List.of(new Consortium(A, List.of(B), AGREEMENT), alone(B), alone(C));
    assertEquals(Set.of(B), Consortium.repeated(bids));
  }

  @Test
  void findsNothingAmongDistinctBidders() {
    assertEquals(Set.of(), Consortium.repeated(List.of(new Consortium(A, List.of(B), AGREEMENT), alone(C))));
  }

  @Test
  void refusesAChangedMemberAfterPrequalification() {
    Consortium qualified = new Consortium(A, List.of(B), AGREEMENT);
    var refused = assertThrows(RefusedException.class, () -> new Consortium(A, List.of(C), AGREEMENT).requireSame(qualified, LAW));
    assertEquals(MEMBER_CHANGED, refused.refusal);
    assertDoesNotThrow(() -> new Consortium(A, List.of(B), AGREEMENT).requireSame(qualified, LAW));
  }
}
