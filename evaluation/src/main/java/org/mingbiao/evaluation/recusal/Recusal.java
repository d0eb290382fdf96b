package org.mingbiao.evaluation.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingbiao.evaluation.draw.Candidate;
import org.mingbiao.evaluation.draw.Exclusion;
import org.mingbiao.evaluation.law.World;
import org.mingbiao.evaluation.recusal.Link.Kind;

/** Whether an expert may be drawn for a lot. Every reason is given, so that none is argued away alone. */
public final class Recusal {
  /** 《政府采购法实施条例》第九条: three years before the procurement. */
  public static final int YEARS = 3;

  private static final String ENGINEERING = "《评标委员会和评标方法暂行规定》第十二条";
  private static final String GOVERNMENT = "《政府采购法实施条例》第九条";
  private static final Set<Kind> HEADS = EnumSet.of(Kind.DIRECTS, Kind.CONTROLS);

  private final Lot lot;
  private final Register register;
  private final LocalDate since;
  private final Map<String, String> ofBidders;

  /**
   * The lot that is to be judged.
   *
   * @param bidders every bidder and every member of a consortium
   * @param tenderer the tenderer or buyer
   * @param supervisors bodies that supervise the lot
   * @param drawsMax how often an expert may be drawn in a year; null for no limit
   */
  public record Lot(
      World world, LocalDate day, List<String> bidders, String tenderer, List<String> supervisors, Integer drawsMax) {}

  public Recusal(Lot lot, Register register) {
    this.lot = lot;
    this.register = register;
    this.since = lot.day().minusYears(YEARS);
    this.ofBidders = register.groups(lot.bidders(), since, lot.day());
  }

  /** The list to draw from: all experts, each with every reason why it may not be drawn. */
  public List<Candidate> list(List<Expert> experts) {
    return experts.stream().map(expert ->
        new Candidate(expert.id(), expert.specialties(), employer(expert.id()), exclusions(expert))).toList();
  }

  private String employer(String expert) {
    return register.of(expert, link -> link.kind() == Kind.EMPLOYED && link.lastedSince(lot.day(), lot.day()))
        .stream().map(Link::organisation).sorted().findFirst().orElse(null);
  }

  /** Every reason why this expert may not judge the lot. */
  public List<Exclusion> exclusions(Expert expert) {
    List<Exclusion> exclusions = new ArrayList<>();
    standing(expert, exclusions);
    for (Link link : register.of(expert.id(), each -> each.lastedSince(since, lot.day()))) own(link, exclusions);
    for (String relative : register.relatives(expert.id())) related(relative, exclusions);
    return exclusions;
  }

  private void standing(Expert expert, List<Exclusion> to) {
    boolean suspended = expert.suspendedUntil() != null && !lot.day().isAfter(expert.suspendedUntil());
    if (suspended) add(to, "SUSPENDED", "《评标专家和评标专家库管理办法》", "suspended until " + expert.suspendedUntil());
    if (expert.punished()) add(to, "C06", ENGINEERING, "punished for conduct in tendering");
    if (lot.drawsMax() != null && expert.drawsThisYear() >= lot.drawsMax())
      add(to, "LOAD", "《评标专家和评标专家库管理办法》", "drawn " + expert.drawsThisYear() + " times this year");
  }

  private void own(Link link, List<Exclusion> to) {
    String bidder = ofBidders.get(link.organisation());
    if (bidder != null) add(to, rule(), article(), link.kind() + " of " + through(link.organisation(), bidder));
    if (!link.lastedSince(lot.day(), lot.day())) return;
    if (link.organisation().equals(lot.tenderer()))
      add(to, lot.world() == World.GOVERNMENT ? "C07" : "C06",
          lot.world() == World.GOVERNMENT ? "87号令第四十七条" : ENGINEERING, link.kind() + " of the tenderer");
    if (lot.supervisors().contains(link.organisation()))
      add(to, "C19", "《招标投标法实施条例》第四十六条", link.kind() + " of a supervisor");
  }

  /** A relative counts who heads a bidder: its responsible person, director, supervisor or controller. */
  private void related(String relative, List<Exclusion> to) {
    for (Link link : register.of(relative, each -> HEADS.contains(each.kind())
        && each.lastedSince(lot.day(), lot.day()))) {
      String bidder = ofBidders.get(link.organisation());
      if (bidder != null)
        add(to, rule(), article(), "a near relative " + link.kind() + " " + through(link.organisation(), bidder));
    }
  }

  private String rule() {
    return lot.world() == World.GOVERNMENT ? "C07" : "C06";
  }

  private String article() {
    return lot.world() == World.GOVERNMENT ? GOVERNMENT : ENGINEERING;
  }

  private static String through(String organisation, String bidder) {
    return organisation.equals(bidder) ? bidder : organisation + ", of one hand with " + bidder;
  }

  private static void add(List<Exclusion> to, String rule, String article, String because) {
    to.add(new Exclusion(rule, article, because));
  }
}
