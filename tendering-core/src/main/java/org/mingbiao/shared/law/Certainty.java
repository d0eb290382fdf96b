package org.mingbiao.shared.law;

/** How the article behind a rule is known; whoever runs the system should read the weaker ones again. */
public enum Certainty {
  /** Its text was read. */
  READ,
  /** It was read in a source that quotes it. */
  QUOTED,
  /** It is remembered. */
  RECALLED,
  /** The amount is local or doubtful: always {@link Rule#configurable()}. */
  UNSURE
}
