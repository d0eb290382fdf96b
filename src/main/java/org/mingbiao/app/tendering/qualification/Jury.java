package org.mingbiao.app.tendering.qualification;

import java.util.Set;
import org.mingbiao.tendering.project.Tender;

/** The committee that judges applications where the law asks for one (资格审查委员会); the review fills it. */
public interface Jury {
  /**
   * The seats whose judgements decide; empty before anybody sits.
   *
   * @throws org.mingbiao.shared.refusal.RefusedException unless who sits makes a lawful committee and everybody is there
   */
  Set<Integer> seats(Tender tender);
}
