package org.mingbiao.app.tendering.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.tendering.expert.Expert;
import org.mingbiao.tendering.expert.Recusal;
import org.mingbiao.tendering.project.Tender;

/** Whether the register knows a reason for which an expert must stay away from a lot. */
@ApplicationScoped
public class Conflicts {
  @Inject Pool pool;

  public Optional<Recusal.Ground> of(Tender tender, UUID lot, UUID expert) {
    return pool.conflict(tender, lot, Expert.findById(expert));
  }
}
