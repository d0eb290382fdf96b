package org.mingbiao.app.centre.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mingbiao.app.edge.store.Recorded;
import org.mingbiao.centre.casefile.Casefile;
import org.mingbiao.centre.casefile.CasefileStage;
import org.mingbiao.shared.journal.Journal;
import org.mingbiao.shared.term.TermFact;
import org.mingbiao.shared.term.TermState;

/** Nobody accepted and nobody said what is missing: by the law it was accepted on the day it came (行政许可法 第三十二条). */
@ApplicationScoped
class AcceptBySilence {
  @Inject Journal journal;

  void on(@Observes Recorded recorded) {
    if (!(recorded.fact() instanceof TermFact.Ended ended) || !ended.rule().equals("G02") || ended.state() != TermState.MISSED) return;
    Casefile casefile = Casefile.findById(ended.matter());
    if (casefile == null || casefile.stage != CasefileStage.RECEIVED) return;
    journal.record(casefile.accept(false, recorded.at()));
  }
}
