package org.mingbiao.evaluation.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code java -jar evaluation.jar COMMAND ...} */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = Commands.run(Commands.ALL, List.of(args), out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Bidders' names are Chinese, whatever the locale of the machine. */
  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }
}
