package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.ocds.standard.Reason;
import org.mingbiao.app.tendering.ocds.standard.Schemas;
import org.mingbiao.app.tendering.ocds.standard.Upgrade;

/** The processes of a file: releases and records, alone or in packages, each held against the schema and gathered by ocid. */
final class Contents {
  /** The most releases of one file: a package of a day holds some hundreds. */
  static final int RELEASES_MAX = 1_000;
  private static final String VERSION = "1.1";

  private final Schemas schemas;
  private final Map<String, List<Placed>> found = new LinkedHashMap<>();
  private final Map<String, List<Flaw>> flaws = new LinkedHashMap<>();
  private int releases;
  private int nameless;

  private Contents(Schemas schemas) {
    this.schemas = schemas;
  }

  static List<ContractingProcess> of(byte[] file, Schemas schemas) {
    Parcel.Documents documents = Parcel.read(file);
    Contents contents = new Contents(schemas);
    for (int i = 0; i < documents.sound().size(); i++) contents.document(i + 1, documents.sound().get(i));
    int next = documents.sound().size() + 1;
    documents.flaws().forEach(flaw -> contents.unusable(new Placed(next, "", null), List.of(flaw)));
    return contents.processes();
  }

  private List<ContractingProcess> processes() {
    return found.entrySet().stream()
        .map(entry -> ContractingProcess.of(entry.getKey().startsWith(" ") ? null : entry.getKey(), entry.getValue(),
            flaws.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private void document(int number, JsonNode document) {
    Upgrade.apply(document);
    if (document.isArray()) {
      for (int i = 0; i < document.size(); i++) release(new Placed(number, "/" + i, document.get(i)), List.of());
      if (document.isEmpty()) unusable(new Placed(number, "", document), List.of(Flaw.of("", Reason.NOT_OCDS)));
    } else if (document.has("records")) {
      List<Flaw> envelope = envelope(document, schemas.recordEnvelope(document));
      each(number, document, "records").forEach(placed -> record(placed, envelope));
    } else if (document.has("releases") && !document.has("ocid")) {
      List<Flaw> envelope = envelope(document, schemas.releaseEnvelope(document));
      each(number, document, "releases").forEach(placed -> release(placed, envelope));
    } else if (document.has("releases")) {
      record(new Placed(number, "", document), List.of());
    } else if (document.has("ocid")) {
      release(new Placed(number, "", document), List.of());
    } else {
      unusable(new Placed(number, "", document), List.of(Flaw.of("", Reason.NOT_OCDS)));
    }
  }

  /** A package of another version is not measured by this version's schema. */
  private static List<Flaw> envelope(JsonNode document, List<Flaw> bySchema) {
    String version = document.path("version").asText("");
    return version.equals(VERSION) ? bySchema : List.of(Flaw.of("/version", Reason.VERSION, version));
  }

  private List<Placed> each(int number, JsonNode document, String list) {
    List<Placed> all = new ArrayList<>();
    for (int i = 0; i < document.path(list).size(); i++) all.add(new Placed(number, "/" + list + "/" + i, document.path(list).get(i)));
    if (all.isEmpty()) unusable(new Placed(number, "/" + list, document.path(list)), List.of(Flaw.of("/" + list, Reason.NOT_OCDS)));
    return all;
  }

  /** The releases of a record count if it holds them; else its compiled release. */
  private void record(Placed record, List<Flaw> envelope) {
    JsonNode releases = record.json().path("releases");
    List<Placed> held = new ArrayList<>();
    for (int i = 0; i < releases.size(); i++) {
      if (releases.get(i).has("ocid")) held.add(new Placed(record.document(), record.pointer() + "/releases/" + i, releases.get(i)));
    }
    if (!held.isEmpty() && held.size() == releases.size()) {
      held.forEach(release -> release(release, envelope));
    } else if (record.json().has("compiledRelease")) {
      release(new Placed(record.document(), record.pointer() + "/compiledRelease", record.json().get("compiledRelease")), envelope);
    } else {
      unusable(record, List.of(Flaw.of(record.pointer() + "/releases", Reason.LINKED_ONLY)));
    }
  }

  private void release(Placed placed, List<Flaw> envelope) {
    if (++releases > RELEASES_MAX) {
      if (releases == RELEASES_MAX + 1) unusable(placed, List.of(Flaw.of(placed.pointer(), Reason.TOO_MANY, String.valueOf(RELEASES_MAX))));
      return;
    }
    List<Flaw> all = new ArrayList<>(envelope);
    if (envelope.isEmpty()) all.addAll(schemas.release(placed.json(), placed.pointer()));
    String ocid = placed.json().path("ocid").isTextual() ? placed.json().get("ocid").asText().strip() : "";
    if (ocid.isEmpty()) unusable(placed, all.isEmpty() ? List.of(Flaw.of(placed.pointer() + "/ocid", Reason.REQUIRED)) : all);
    else add(ocid, placed, all);
  }

  /** Its key begins with a space, which no ocid does. */
  private void unusable(Placed placed, List<Flaw> why) {
    add(" " + ++nameless, placed, why);
  }

  private void add(String key, Placed placed, List<Flaw> why) {
    found.computeIfAbsent(key, first -> new ArrayList<>()).add(placed);
    if (!why.isEmpty()) flaws.computeIfAbsent(key, first -> new ArrayList<>()).addAll(why);
  }
}
