package org.mingbiao.seal.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mingbiao.seal.statement.CanonicalJson;

/** Where a command speaks: results on the output, everything else on the error stream. */
record Console(PrintStream out, PrintStream err, boolean json, boolean terminal) {

  /** A result: as JSON for programs, as {@code name: value} lines for people. */
  void result(Map<String, ?> members) {
    if (json) out.println(new String(CanonicalJson.write(members), StandardCharsets.UTF_8));
    else members.forEach((name, value) -> out.println(name + ": " + value));
  }

  void warn(String text) {
    err.println("warning: " + text);
  }
}
