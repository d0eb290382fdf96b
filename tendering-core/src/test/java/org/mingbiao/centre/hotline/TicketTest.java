package org.mingbiao.centre.hotline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingbiao.centre.casefile.Errands.FILED;
import static org.mingbiao.centre.casefile.Errands.received;
import static org.mingbiao.centre.casefile.Errands.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.refusal.Refusal;
import org.mingbiao.shared.refusal.RefusedException;

class TicketTest {
  private static Ticket ticket() {
    return Ticket.receive(received(), "窗口推诿", 0, FILED);
  }

  @Test
  void nobodyAnswersAComplaintAboutThemselves() {
    Ticket ticket = ticket();
    var refused = assertThrows(RefusedException.class,
        () -> ticket.answer(new Ticket.Reply("已核实", false, "mao"), "mao", rule("G13S"), FILED));
    assertEquals(List.of(Refusal.OWN_CASE, "G13S"), List.of(refused.refusal, refused.rule));
    ticket.answer(new Ticket.Reply("已核实", true, "hua"), "mao", rule("G13S"), FILED);
    assertEquals(TicketStage.ANSWERED, ticket.stage);
  }

  @Test
  void widensToTwoDifferentDepartmentsAtLeast() {
    assertThrows(RefusedException.class, () -> ticket().widen(List.of("区住建局", " 区住建局 ", "")));
    assertEquals(FILED, ticket().widen(List.of("区住建局", "区综合执法局")).since());
  }

  @Test
  void aFourthComplaintWaitsUntilOneIsAnswered() {
    var refused = assertThrows(RefusedException.class, () -> Ticket.receive(received(), "窗口推诿", Ticket.OPEN_MAX, FILED));
    assertEquals(Refusal.TOO_MANY, refused.refusal);
  }
}
