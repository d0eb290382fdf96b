package org.mingbiao.evaluation.collusion.flag;

/** A code that is decided within one contracting process. */
public interface ProcessFlag extends RedFlag<Findings> {
  void look(Release release, Findings findings);

  @Override default Findings zero() {
    return new Findings();
  }

  @Override default Findings fold(Findings findings, Release release) {
    look(release, findings);
    return findings;
  }

  @Override default Findings merge(Findings one, Findings other) {
    return one.add(other);
  }

  @Override default Findings finish(Findings findings) {
    return findings;
  }
}
