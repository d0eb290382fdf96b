package org.mingbiao.app.tendering.ocds;

import java.util.List;
import java.util.UUID;
import org.mingbiao.app.edge.page.Fault;
import org.mingbiao.app.road.Entered;
import org.mingbiao.app.tendering.ocds.intake.Outcome;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.project.DealClass;
import org.mingbiao.tendering.project.Kind;

/**
 * A file on its way to become projects.
 *
 * @param fault what is wrong with what was stated, or null
 * @param outcomes null until it is asked for
 */
public record ImportView(UUID file, String name, String sha256, List<DealClass> classes, List<Region> regions, Entered stated, Fault fault,
    List<Line> outcomes, FlawWords words) {

  public record Line(Outcome outcome, List<FlawWords.Said> faults) {
    public boolean isRefused() {
      return outcome.verdict() == Outcome.Verdict.REFUSED;
    }
  }

  static ImportView of(Uploads.Kept kept, Entered stated, FlawWords words) {
    return new ImportView(kept.id(), kept.name(), kept.sha256(), DealClass.all(), Region.list("level <> 'NATION' order by code"),
        stated, null, null, words);
  }

  ImportView with(Fault wrong) {
    return new ImportView(file, name, sha256, classes, regions, stated, wrong, null, words);
  }

  ImportView with(List<Outcome> found) {
    List<Line> lines = found.stream().map(outcome -> new Line(outcome, outcome.flaws().stream().map(words::of).toList())).toList();
    return new ImportView(file, name, sha256, classes, regions, stated, null, lines, words);
  }

  public String here() {
    return "/agent/ocds/" + file;
  }

  /** What was typed into a field, or nothing. */
  public String said(String field) {
    String typed = stated.text(field);
    return typed == null ? "" : typed;
  }

  public String rates() {
    return String.join(", ", stated.all("rate"));
  }

  public List<World> worlds() {
    return World.tendering();
  }

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  public int count(String verdict) {
    return (int) outcomes.stream().filter(line -> line.outcome().verdict().name().equals(verdict)).count();
  }

  public boolean isRegistrable() {
    return outcomes != null && count(Outcome.Verdict.REGISTRABLE.name()) > 0;
  }
}
