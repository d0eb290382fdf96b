package org.mingbiao.app.tendering.ocds.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingbiao.tendering.ocds.Origin;
import org.mingbiao.tendering.opening.OpeningFact;
import org.mingbiao.tendering.project.Tender;

/** The releases of a tender: one an event of its journal that everybody could see. */
@ApplicationScoped
public class Releases {
  @Inject History history;
  @Inject Publisher publisher;

  /**
   * Oldest first; each says all that was public after its event, so that the last is the state today.
   *
   * @param tender announced; read in a running transaction
   */
  public List<Release> of(Tender tender) {
    List<Event> events = history.of(tender.id);
    boolean shown = events.stream().anyMatch(event -> event.facts().stream().anyMatch(OpeningFact.Shown.class::isInstance));
    Material material = Material.of(tender, shown);
    List<Release.RelatedProcess> related = related(tender);
    List<Release> releases = new ArrayList<>();
    Known known = new Known();
    for (Event event : events) {
      List<String> tags = known.learn(event);
      releases.add(release(material, known, new Head(ocid(tender), releases.size() + 1, tags, related)));
    }
    return releases;
  }

  private record Head(String ocid, int number, List<String> tags, List<Release.RelatedProcess> related) {}

  private Release release(Material material, Known known, Head head) {
    Tender tender = material.tender();
    Parties parties = new Parties();
    Release.Reference buyer = parties.add(material.party(tender.buyer), "buyer");
    parties.add(material.party(tender.agent), "procuringEntity");
    BidSection bids = new BidSection(material, known, parties);
    AwardSection awards = new AwardSection(material, known, parties);
    Release.Tender section = new TenderSection(material, known, publisher.site()).section(bids.tenderers());
    Release.Bids bidSection = bids.section();
    List<Release.Award> awarded = awards.awards();
    return new Release(head.ocid, head.ocid + "-" + head.number, known.at, head.tags, "tender", "zh", parties.section(), buyer,
        new Release.Planning(new Release.Budget(Release.Value.yuan(tender.budget))), section, bidSection, awarded, awards.contracts(), head.related);
  }

  /** The trading code without its check character, which may be one that identifiers do not bear. */
  public String ocid(Tender tender) {
    return publisher.prefix() + "-" + tender.code.substring(0, tender.code.lastIndexOf('-'));
  }

  /** Where the tender came from, and which failed one it repeats. */
  private List<Release.RelatedProcess> related(Tender tender) {
    List<Release.RelatedProcess> related = new ArrayList<>();
    Optional<Origin> origin = Origin.findByIdOptional(tender.id);
    origin.ifPresent(from -> related.add(new Release.RelatedProcess("origin", List.of("prior"), "ocid", from.ocid)));
    repeated(tender.retenderOf).ifPresent(failed -> related.add(new Release.RelatedProcess("repeats", List.of("unsuccessfulProcess"), "ocid",
        ocid(failed))));
    return related;
  }

  private static Optional<Tender> repeated(UUID id) {
    return id == null ? Optional.empty() : Tender.<Tender>findByIdOptional(id).filter(failed -> failed.announcedAt != null);
  }
}
