package org.mingbiao.app.road;

import static org.mingbiao.shared.refusal.Refusal.METHOD_REFUSED;

import java.util.List;
import java.util.Map;
import org.mingbiao.evaluation.benchmark.Benchmark;
import org.mingbiao.evaluation.benchmark.Coefficient;
import org.mingbiao.evaluation.law.Breach;
import org.mingbiao.evaluation.law.BreachException;
import org.mingbiao.evaluation.law.Subject;
import org.mingbiao.evaluation.method.MethodPack;
import org.mingbiao.evaluation.method.PackLaw;
import org.mingbiao.evaluation.method.Packs;
import org.mingbiao.evaluation.method.PriceRule;
import org.mingbiao.evaluation.sheet.Criterion;
import org.mingbiao.evaluation.sheet.Scoring;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.refusal.RefusedException;
import org.mingbiao.tendering.document.Terms;
import org.mingbiao.tendering.project.Kind;
import org.mingbiao.tendering.project.Tender;

/** The method of evaluation that a tender document lays down: a pack of the house, or the document's own, which must be lawful too. */
public final class ChosenMethod {
  private ChosenMethod() {}

  /**
   * @param terms {@code methodChoices} holds a whole pack of the document's own, or {@code {}} for the shipped one
   * @throws RefusedException {@code METHOD_REFUSED} with the first breach
   */
  public static MethodPack of(Terms terms) {
    try {
      boolean shipped = terms.methodChoices() == null || terms.methodChoices().isBlank() || "{}".equals(terms.methodChoices().strip());
      return shipped ? Packs.pack(terms.methodPack()) : MethodPack.read(terms.methodChoices());
    } catch (BreachException broken) {
      throw refused(broken.breaches.get(0));
    }
  }

  /** @throws RefusedException {@code METHOD_REFUSED} for a pack of another world, for something else, or against the law of its day */
  public static void require(Terms terms, Tender tender) {
    MethodPack pack = of(terms);
    if (pack.world() != world(tender.world)) throw refused(new Breach("WORLD", null, "world", pack.world().name()));
    if (!pack.subjects().contains(subject(tender.kind))) throw refused(new Breach("SUBJECT", null, "subjects", pack.subjects().toString()));
    requireDrawable(pack);
    PackLaw.breaches(pack, tender.lawDay).stream().findFirst().ifPresent(breach -> {
      throw refused(breach);
    });
  }

  /** The coefficients that the method draws at the opening. */
  public static List<Coefficient> drawn(Terms terms) {
    return of(terms).price().rule() instanceof PriceRule.Benchmarked rule ? rule.benchmark().drawn() : List.of();
  }

  /** The criteria whose points come from a record and from no member. */
  public static List<Criterion> recorded(Terms terms) {
    return of(terms).judging().criteria().stream().filter(criterion -> criterion.scoring() == Scoring.RECORDED).toList();
  }

  /** A method that the rooms after the document could not carry out is refused before anybody bids under it. */
  private static void requireDrawable(MethodPack pack) {
    if (pack.price().rule() instanceof PriceRule.Benchmarked rule && rule.benchmark() instanceof Benchmark.Abc abc) {
      throw refused(new Breach("DRAW", null, "price.rule.benchmark.bidDraw", "no bid is drawn on this platform: " + abc.bidDraw()));
    }
  }

  /** Whether the tender may be judged by the pack. */
  public static boolean fits(MethodPack pack, Tender tender) {
    return pack.world() == world(tender.world) && pack.subjects().contains(subject(tender.kind)) && PackLaw.breaches(pack, tender.lawDay).isEmpty();
  }

  static org.mingbiao.evaluation.law.World world(World world) {
    return world == World.PROCUREMENT ? org.mingbiao.evaluation.law.World.GOVERNMENT : org.mingbiao.evaluation.law.World.ENGINEERING;
  }

  static Subject subject(Kind kind) {
    return switch (kind) {
      case WORKS, EPC -> Subject.WORKS;
      case GOODS -> Subject.GOODS;
      case SERVICES, CONSULTING -> Subject.SERVICES;
    };
  }

  private static RefusedException refused(Breach breach) {
    return RefusedException.of(METHOD_REFUSED).at("methodPack").under(breach.rule(), breach.article())
        .with(Map.of("breach", breach.field(), "detail", breach.message()));
  }
}
