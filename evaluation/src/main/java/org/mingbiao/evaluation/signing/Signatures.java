package org.mingbiao.evaluation.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.sheet.Committee;

/** The signatures under a report. */
public record Signatures(List<Signature> all) {
  private static final String ARTICLE = "《招标投标法实施条例》第五十三条";

  public Signatures {
    all = List.copyOf(all);
  }

  /**
   * What keeps the report from being finished: everyone who sits signs, dissents in writing, or is recorded as
   * refusing.
   */
  public List<Breach> breaches(Committee committee) {
    List<Breach> breaches = new ArrayList<>();
    Set<String> owing = new TreeSet<>(committee.sitting());
    for (Signature each : all) {
      if (!committee.sitting().contains(each.member())) add(breaches, each.member(), "does not sit");
      else if (!owing.remove(each.member())) add(breaches, each.member(), "signs twice");
      if (each.act() == Signature.Act.DISSENTED && !each.hasReason())
        add(breaches, each.member(), "dissents without a reason in writing");
    }
    owing.forEach(member -> add(breaches, member, "has not signed"));
    return breaches;
  }

  private static void add(List<Breach> breaches, String member, String message) {
    breaches.add(new Breach("C11", ARTICLE, "signatures." + member, message));
  }
}
