package org.mingbiao.app.tendering.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingbiao.app.edge.page.Facet;
import org.mingbiao.shared.law.World;
import org.mingbiao.shared.region.Region;
import org.mingbiao.tendering.notice.NoticeKind;
import org.mingbiao.tendering.notice.NoticeSearch;
import org.mingbiao.tendering.project.Kind;

/** The ways in which a list can be narrowed further, each choice with how many notices it leaves where that was counted. */
record NoticeFacets(String path, NoticeFilter filter, NoticeTexts words, Map<String, Long> counts, List<Region> regions) {

  List<Facet> all() {
    return List.of(
        facet(words.facetKind(), "kind", filter.kind, Stream.of(NoticeKind.values()), words::kind),
        facet(words.facetStatus(), "status", filter.status, Stream.of(NoticeFilter.Status.values()), words::status),
        facet(words.facetDeal(), "deal", filter.deal, Stream.of(Kind.values()), words::deal),
        facet(words.facetWorld(), "world", filter.world, World.tendering().stream(), words::world),
        new Facet(words.facetRegion(), regions.stream().map(region -> choice("region", region.code, region.name, filter.region)).toList()),
        bands());
  }

  private <E extends Enum<E>> Facet facet(String word, String name, String chosen, Stream<E> values, Function<E, String> wording) {
    return new Facet(word, values.map(value -> choice(name, value.name(), wording.apply(value), chosen)).toList());
  }

  private Facet bands() {
    List<Facet.Choice> choices = new ArrayList<>();
    for (NoticeTexts.Band band : NoticeTexts.Band.values()) {
      choices.add(choice("amount", String.valueOf(band.ordinal()), words.band(band), filter.amount));
    }
    return new Facet(words.facetAmount(), choices);
  }

  private Facet.Choice choice(String name, String value, String word, String chosen) {
    boolean taken = value.equals(chosen);
    long count = counts.isEmpty() ? Facet.UNCOUNTED : counts.getOrDefault(NoticeSearch.key(name, value), 0L);
    return new Facet.Choice(word, count, filter.href(path, name, taken ? null : value), taken);
  }
}
