package org.mingbiao.seal.container;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingbiao.seal.Fault;
import org.mingbiao.seal.suite.KeyKind;

/** Preambles and manifests that are signed as they stand, and still not of their form. */
final class JsonVectors {
  private JsonVectors() {}

  static void make(VectorMaker out) {
    notCanonical(out);
    preamble(out);
    manifest(out);
  }

  private static void notCanonical(VectorMaker out) {
    text(out, "space", "a space after a colon", t -> t.replace("\"lot\":", "\"lot\": "));
    text(out, "order", "members in another order",
        t -> t.replace(",\"v\":1}", "}").replace("{\"bidNo\"", "{\"v\":1,\"bidNo\""));
    text(out, "twice", "a member twice", t -> t.replace("\"lot\":\"1\"", "\"lot\":\"1\",\"lot\":\"1\""));
    text(out, "escape", "an escape where the character itself must stand",
        t -> t.replace("\"lot\":\"1\"", "\"lot\":\"\\u0031\""));
    text(out, "fraction", "1.0 where 1 must stand", t -> t.replace("\"v\":1", "\"v\":1.0"));
    text(out, "exponent", "1e0 where 1 must stand", t -> t.replace("\"v\":1", "\"v\":1e0"));
    text(out, "bom", "a byte order mark", t -> "\ufeff" + t);
    text(out, "tail", "a line end after the object", t -> t + "\n");
    text(out, "array", "an array instead of an object", t -> "[" + t + "]");
    text(out, "surrogate", "half of a surrogate pair", t -> t.replace("\"lot\":\"1\"", "\"lot\":\"\\ud800\""));
    out.inspected(Fault.JSON_NOT_CANONICAL, "json-utf8", "a byte that is not UTF-8", KeyKind.P256, forge ->
        forge.preambleBytes = bytes -> FormVectors.set(bytes, indexOf(bytes, "E3302"), 0xff));
    out.inspected(Fault.JSON_NOT_CANONICAL, "json-manifest-space", "a space in the manifest", forge ->
        forge.manifestBytes = on(t -> t.replace("\"k\":0", "\"k\": 0")));
    out.inspected(Fault.JSON_NOT_CANONICAL, "json-manifest-number", "a number beyond 2^53", KeyKind.P256, forge ->
        forge.manifestBytes = on(t -> t.replaceFirst("\"length\":[0-9]+", "\"length\":9007199254740993")));
  }

  private static void text(VectorMaker out, String name, String note, UnaryOperator<String> spoil) {
    out.inspected(Fault.JSON_NOT_CANONICAL, "json-" + name, note, KeyKind.P256,
        forge -> forge.preambleBytes = on(spoil));
  }

  private static UnaryOperator<byte[]> on(UnaryOperator<String> spoil) {
    return bytes -> spoil.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }

  private static void preamble(VectorMaker out) {
    out.inspected(Fault.VERSION_UNKNOWN, "preamble-version", "version 2", f -> f.preamble = p -> p.put("v", 2L));
    out.inspected(Fault.SUITE_UNKNOWN, "preamble-suite", "suite intl-2",
        f -> f.preamble = p -> p.put("suite", "intl-2"));
    Map<String, Object> wrong = new java.util.LinkedHashMap<>();
    wrong.put("bidNo", "00");
    wrong.put("bidder", "91330200ma2aabcd1x");
    wrong.put("encCert", "AB".repeat(32));
    wrong.put("lot", "");
    wrong.put("tender", " T");
    wrong.put("tenderDocs", null);
    wrong.put("signCert", 1L);
    wrong.forEach((name, value) -> out.inspected(Fault.FIELD_INVALID, "preamble-field-" + name,
        name + " is " + value, KeyKind.P256, f -> f.preamble = p -> p.put(name, value)));
    out.inspected(Fault.FIELD_INVALID, "preamble-tender-129", "a tender of 129 characters", KeyKind.SM2,
        f -> f.preamble = p -> p.put("tender", "T".repeat(129)));
    out.inspected(Fault.FIELD_INVALID, "preamble-lot-control", "a line end in the lot", KeyKind.SM2,
        f -> f.preamble = p -> p.put("lot", "1\n2"));
    out.inspected(Fault.FIELD_INVALID, "preamble-member-more", "a member that is not in the list", KeyKind.P256,
        f -> f.preamble = p -> p.put("x", "1"));
    out.inspected(Fault.FIELD_INVALID, "preamble-member-less", "no tenderDocs", KeyKind.P256,
        f -> f.preamble = p -> p.remove("tenderDocs"));
  }

  private static void manifest(VectorMaker out) {
    Map<String, Object> wrong = new java.util.LinkedHashMap<>();
    wrong.put("created", "2026-11-23T16:00:00+08:00");
    wrong.put("k", 1L);
    wrong.put("keyWrap", "");
    wrong.put("supersedes", "0".repeat(63));
    wrong.put("type", "mbid/key-release");
    wrong.put("envelopes", List.of());
    wrong.put("trustees", null);
    wrong.put("more", true);
    wrong.forEach((name, value) -> out.inspected(Fault.FIELD_INVALID, "manifest-field-" + name, name + " is " + value,
        KeyKind.P256, f -> f.manifest = m -> m.put(name, value)));
    out.inspected(Fault.FIELD_INVALID, "manifest-created-fraction", "created with a fraction of a second",
        KeyKind.P256, f -> f.manifest = m -> m.put("created", "2026-11-23T08:00:00.5Z"));
    out.inspected(Fault.FIELD_INVALID, "manifest-created-day", "created on 31 November",
        KeyKind.P256, f -> f.manifest = m -> m.put("created", "2026-11-31T08:00:00Z"));
    out.inspected(Fault.FIELD_INVALID, "manifest-created-later", "created a second after the signing time",
        f -> f.manifest = m -> m.put("created", "2026-11-23T08:00:01Z"));
  }
}
