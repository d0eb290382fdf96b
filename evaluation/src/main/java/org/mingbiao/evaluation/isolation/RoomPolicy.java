package org.mingbiao.evaluation.isolation;

import org.mingbiao.evaluation.law.World;

/**
 * The room's four policies (两隔离两可视) and what else decides what is seen. {@link #allows} is the whole of it: what it
 * does not grant is hidden.
 *
 * @param world decides when members' names become public (C08)
 * @param apartFromOutside first separation: nobody outside sees who judges or what they write before it is signed
 * @param apartFromEachOther second separation: a member sees no other member's name or sheet before all are in
 * @param liveForSupervisor first view: the supervisor sees the rooms while it happens
 * @param playbackForParties second view: tenderer and bidders may see the rooms afterwards
 * @param blind whether bids carry labels until the technical scores are locked
 * @param pricesAfterScores whether prices stay closed until the technical scores are locked (双信封)
 */
public record RoomPolicy(
    World world,
    boolean apartFromOutside,
    boolean apartFromEachOther,
    boolean liveForSupervisor,
    boolean playbackForParties,
    boolean blind,
    boolean pricesAfterScores) {
  /** Both separations, both views, blind, prices last. */
  public static RoomPolicy strict(World world) {
    return new RoomPolicy(world, true, true, true, true, true, true);
  }

  /** Whether that viewer may see that in that phase. */
  public boolean allows(Viewer viewer, Sight sight, Phase phase) {
    boolean member = viewer == Viewer.MEMBER || viewer == Viewer.LEADER;
    return switch (sight) {
      case OWN_SHEET -> member;
      case OTHER_SHEET -> otherSheet(viewer, member, phase);
      case TOTALS -> totals(viewer, member, phase);
      case PRICES -> viewer != Viewer.ADMINISTRATOR && (phase.reached(Phase.LOCKED) || !pricesAfterScores);
      case BIDDER_NAMES -> bidderNames(viewer, member, phase);
      case MEMBER_NAMES -> memberNames(viewer, member, phase);
      case LIVE_PICTURE -> liveForSupervisor && viewer == Viewer.SUPERVISOR && !phase.reached(Phase.SIGNED);
      case PLAYBACK -> viewer == Viewer.SUPERVISOR && phase.reached(Phase.SIGNED)
          || playbackForParties && (viewer == Viewer.TENDERER || viewer == Viewer.BIDDER)
              && phase.reached(Phase.PUBLISHED);
      case PROGRESS -> member || viewer == Viewer.SUPERVISOR || viewer == Viewer.AGENCY;
      case DEVIATIONS -> (member || viewer == Viewer.SUPERVISOR) && phase.reached(Phase.LOCKED);
      case CLARIFICATIONS -> viewer == Viewer.TENDERER ? phase.reached(Phase.SIGNED) : viewer != Viewer.ADMINISTRATOR;
    };
  }

  /** Even where members sit together, no sheet is seen before all are in: 87号令第六十二条第(四)项. */
  private boolean otherSheet(Viewer viewer, boolean member, Phase phase) {
    if (viewer == Viewer.ADMINISTRATOR || viewer == Viewer.BIDDER) return false;
    if (member) return phase.reached(Phase.LOCKED);
    return phase.reached(apartFromOutside ? Phase.SIGNED : Phase.LOCKED);
  }

  private boolean totals(Viewer viewer, boolean member, Phase phase) {
    if (viewer == Viewer.ADMINISTRATOR) return false;
    if (viewer == Viewer.BIDDER) return phase.reached(Phase.PUBLISHED);
    return phase.reached(member || viewer == Viewer.SUPERVISOR || !apartFromOutside ? Phase.LOCKED : Phase.SIGNED);
  }

  private boolean bidderNames(Viewer viewer, boolean member, Phase phase) {
    if (!blind || phase.reached(Phase.LOCKED)) return viewer != Viewer.ADMINISTRATOR;
    return !member && viewer != Viewer.ADMINISTRATOR;
  }

  /**
   * Government: published with the result (《政府采购法实施条例》第四十三条). Engineering: secret until the winner is fixed
   * (《招标投标法》第三十七条), and no law gives them to bidders afterwards.
   */
  private boolean memberNames(Viewer viewer, boolean member, Phase phase) {
    if (viewer == Viewer.ADMINISTRATOR) return false;
    if (phase.reached(Phase.PUBLISHED)) return world == World.GOVERNMENT || viewer != Viewer.BIDDER;
    if (viewer == Viewer.SUPERVISOR) return true;
    return member && (!apartFromEachOther || phase.reached(Phase.LOCKED));
  }
}
