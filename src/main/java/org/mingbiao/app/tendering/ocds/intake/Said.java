package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.ocds.standard.Reason;
import org.mingbiao.app.tendering.ocds.standard.Schemas;

/** What the releases of a process say together, and every fault found while reading it. Paths are JSON pointers within the merged state. */
final class Said {
  private final ContractingProcess process;
  private final JsonNode state;
  private final List<Flaw> flaws = new ArrayList<>();

  Said(ContractingProcess process, Schemas schemas) {
    this.process = process;
    this.state = process.state(schemas.releaseSchema());
  }

  JsonNode at(String path) {
    return state.at(path);
  }

  boolean has(String path) {
    JsonNode node = state.at(path);
    return !node.isMissingNode() && !node.isNull() && !(node.isContainerNode() && node.isEmpty());
  }

  /** @return null where there is none */
  String text(String path) {
    String text = state.at(path).asText("").strip();
    return text.isEmpty() ? null : text;
  }

  /** As {@link #text}, with a fault where it is longer than there is room. */
  String text(String path, int max) {
    String text = text(path);
    if (text != null && text.length() > max) flaw(path, Reason.TOO_LONG, String.valueOf(max));
    return text;
  }

  String required(String path, int max) {
    String text = text(path, max);
    if (text == null) flaw(path, Reason.REQUIRED, "");
    return text;
  }

  void flaw(String path, Reason reason, String detail) {
    flaws.add(Flaw.of(process.pointer(state, path), reason, detail));
  }

  String pointer(String path) {
    return process.pointer(state, path);
  }

  List<Flaw> flaws() {
    return flaws;
  }
}
