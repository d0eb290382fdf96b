package org.mingbiao.app.tendering.ocds.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingbiao.shared.party.Party;
import org.mingbiao.tendering.bid.Bid;

/** The sections {@code awards} and {@code contracts}, from the publicity of the candidates on. */
record AwardSection(Material material, Known known, Parties parties) {

  List<Release.Award> awards() {
    return known.awards.entrySet().stream().map(this::award).toList();
  }

  /** A consortium is awarded together. */
  private Release.Award award(Map.Entry<UUID, Known.Awarded> entry) {
    Known.Awarded award = entry.getValue();
    List<Release.Reference> suppliers = suppliers(entry.getKey()).map(party -> award.status().equals("active") ? parties.add(party, "supplier")
        : Parties.reference(party)).toList();
    var lot = material.lot(award.lot());
    return new Release.Award(entry.getKey().toString(), lot.title, award.status(), award.date(), Release.Value.yuan(award.price()), suppliers,
        List.of(Material.number(lot)));
  }

  private Stream<Party> suppliers(UUID bid) {
    Bid won = material.bids().stream().filter(one -> one.id.equals(bid)).findFirst().orElseThrow();
    return Stream.concat(Stream.of(won.party), won.members.stream()).map(material::party);
  }

  List<Release.Contract> contracts() {
    return known.contracts.values().stream().map(this::contract).toList();
  }

  private Release.Contract contract(Known.Signed signed) {
    var lot = material.lot(signed.lot());
    var paper = new Release.Document("contract-" + lot.number, "contractSigned", null, null, signed.date(), null, signed.sha256(), null);
    return new Release.Contract(Material.number(lot), signed.bid().toString(), lot.title, "active", Release.Value.yuan(signed.amount()),
        signed.date(), List.of(paper));
  }
}
