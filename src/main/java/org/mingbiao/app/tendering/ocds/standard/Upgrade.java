package org.mingbiao.app.tendering.ocds.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Releases of OCDS 1.0 in the terms of 1.1 (the changelog of 1.1): organizations stand once under {@code parties} and are referred
 * to, an amendment is one of several, a transaction has a payer, a payee and a value. Nothing that 1.0 says is dropped, and every
 * other field stays where it was, so that a fault is told at its place in the file.
 */
public final class Upgrade {
  private static final String FROM = "1.0";
  private static final String TO = "1.1";

  private final ObjectNode release;

  private Upgrade(ObjectNode release) {
    this.release = release;
  }

  /**
   * Brings a document of 1.0 to 1.1 in place.
   *
   * @param document a package, a record, a release or a list of releases; a package without {@code version} is one of 1.0, and so is
   *     a release by itself without {@code parties}
   */
  public static void apply(JsonNode document) {
    boolean whole = document.isObject() && !document.has("ocid");
    if (whole && !document.path("version").asText(FROM).equals(FROM)) return;
    if (whole && (document.has("releases") || document.has("records"))) ((ObjectNode) document).put("version", TO);
    objects(document.path("records")).forEach(Upgrade::record);
    if (document.has("releases") || document.has("compiledRelease")) record(document);
    else if (document.has("ocid")) release(document);
    else objects(document).forEach(Upgrade::release);
  }

  private static void record(JsonNode record) {
    objects(record.path("releases")).forEach(Upgrade::release);
    if (record.path("compiledRelease").isObject()) release(record.path("compiledRelease"));
  }

  private static void release(JsonNode release) {
    if (release.has("parties") || !release.has("ocid")) return;
    new Upgrade((ObjectNode) release).run();
  }

  private void run() {
    refer(release, "buyer", "buyer");
    if (release.path("tender") instanceof ObjectNode tender) {
      refer(tender, "procuringEntity", "procuringEntity");
      referAll(tender, "tenderers", "tenderer");
      amend(tender);
    }
    objects(release.path("awards")).forEach(award -> {
      referAll(award, "suppliers", "supplier");
      amend(award);
    });
    objects(release.path("contracts")).forEach(contract -> {
      amend(contract);
      objects(contract.path("implementation").path("transactions")).forEach(this::pay);
    });
  }

  private static void amend(ObjectNode block) {
    if (!(block.path("amendment") instanceof ObjectNode amendment) || block.has("amendments")) return;
    block.remove("amendment");
    block.putArray("amendments").add(amendment);
  }

  private void pay(ObjectNode transaction) {
    rename(transaction, "amount", "value");
    identified(transaction, "providerOrganization", "payer");
    identified(transaction, "receiverOrganization", "payee");
  }

  private void identified(ObjectNode transaction, String was, String is) {
    if (!(transaction.path(was) instanceof ObjectNode identifier) || transaction.has(is)) return;
    transaction.remove(was);
    ObjectNode organization = transaction.putObject(is);
    if (identifier.has("legalName")) organization.set("name", identifier.get("legalName"));
    organization.set("identifier", identifier);
    refer(transaction, is, is);
  }

  private static void rename(ObjectNode object, String was, String is) {
    if (object.has(was) && !object.has(is)) object.set(is, object.remove(was));
  }

  private void referAll(ObjectNode block, String list, String role) {
    if (!(block.path(list) instanceof ArrayNode all)) return;
    for (int i = 0; i < all.size(); i++) if (all.get(i) instanceof ObjectNode one) all.set(i, party(one, role));
  }

  private void refer(ObjectNode block, String field, String role) {
    if (block.path(field) instanceof ObjectNode one) block.set(field, party(one, role));
  }

  /** @return a reference to the organization, which now stands among the parties with that role */
  private ObjectNode party(ObjectNode organization, String role) {
    String id = organization.hasNonNull("id") ? organization.get("id").asText() : id(organization);
    ObjectNode party = known(id);
    ArrayNode roles = party.withArray("roles");
    organization.properties().forEach(field -> party.putIfAbsent(field.getKey(), field.getValue()));
    if (StreamSupport.stream(roles.spliterator(), false).noneMatch(known -> known.asText().equals(role))) roles.add(role);
    ObjectNode reference = party.objectNode().put("id", id);
    if (organization.has("name")) reference.set("name", organization.get("name"));
    return reference;
  }

  private ObjectNode known(String id) {
    ArrayNode parties = release.withArray("parties");
    return objects(parties).filter(party -> party.path("id").asText().equals(id)).findFirst().orElseGet(() -> parties.addObject().put("id", id));
  }

  /** 1.0 gave organizations no id of their own: who says the same of itself is the same. */
  private static String id(ObjectNode organization) {
    String said = List.of("name", "identifier", "address", "contactPoint").stream().map(field -> organization.path(field).toString())
        .reduce("", (all, one) -> all + "\n" + one);
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Stream<ObjectNode> objects(JsonNode list) {
    if (!list.isArray()) return Stream.of();
    return StreamSupport.stream(list.spliterator(), false).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
  }
}
