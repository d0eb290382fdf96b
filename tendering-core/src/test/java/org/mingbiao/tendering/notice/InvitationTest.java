package org.mingbiao.tendering.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.shared.refusal.Refusal.INVITATION_UNFOUNDED;
import static org.mingbiao.shared.refusal.Refusal.INVITED_TOO_FEW;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Papers;
import org.mingbiao.tendering.project.Method;

class InvitationTest {
  static final List<UUID> SIX = Stream.generate(UUID::randomUUID).limit(6).toList();
  static final List<String> STAFF = List.of("王工", "李工");

  final Papers papers = new Papers();

  InvitationTest() {
    papers.method = Method.INVITED;
  }

  void lawful(List<UUID> invited, List<UUID> pool, List<String> witnesses) {
    new Invitation(invited, pool, witnesses).require(papers.law());
  }

  void refused(String field, List<UUID> invited, List<UUID> pool, List<String> witnesses) {
    var refused = assertThrows(RefusedException.class, () -> lawful(invited, pool, witnesses));
    assertEquals(INVITED_TOO_FEW, refused.refusal);
    assertEquals(field, refused.field);
  }

  @Test
  void asksThreeAtLeast() {
    lawful(SIX.subList(0, 3), List.of(), List.of());
    refused("invited", SIX.subList(0, 2), List.of(), List.of());
  }

  @Test
  void countsNobodyTwice() {
    refused("invited", List.of(SIX.get(0), SIX.get(1), SIX.get(1)), List.of(), List.of());
  }

  @Test
  void drawsFromTwiceAsManyInGovernmentProcurement() {
    papers.world = World.PROCUREMENT;
    lawful(SIX.subList(0, 3), SIX, STAFF);
    refused("pool", SIX.subList(0, 3), SIX.subList(0, 5), STAFF);
  }

  @Test
  void drawsNobodyFromOutsideThePool() {
    papers.world = World.PROCUREMENT;
    refused("invited", List.of(SIX.get(0), SIX.get(1), UUID.randomUUID()), SIX, STAFF);
  }

  @Test
  void drawsBeforeTwoOfTheBuyersStaff() {
    papers.world = World.PROCUREMENT;
    refused("witnesses", SIX.subList(0, 3), SIX, List.of("王工", "王工"));
  }

  @Test
  void drawsNoLotsInEngineering() {
    lawful(SIX.subList(0, 3), List.of(), List.of());
    var refused = assertThrows(RefusedException.class, () -> lawful(SIX.subList(0, 3), SIX, STAFF));
    assertEquals(INVITATION_UNFOUNDED, refused.refusal);
    assertEquals("S07L", refused.rule);
  }

  @Test
  void asksNobodyWhereTheTenderIsOpen() {
    papers.method = Method.OPEN;
    Invitation.NONE.require(papers.law());
  }
}
