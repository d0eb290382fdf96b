package org.mingbiao.evaluation.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingbiao.evaluation.cli.Command;
import org.mingbiao.evaluation.cli.UnusableException;

class CommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test void givesTheCommandWhatFollowsItsName() {
    assertEquals(Command.DIFFERS, run("echo", "甲", "乙"));
    assertEquals("[甲, 乙]", text(out));
  }

  @Test void listsTheCommandsWhenTheNameIsUnknown() {
    assertEquals(Command.UNUSABLE, run("ehco"));
    assertTrue(text(err).contains("echo WORD... prints the words"), text(err));
  }

  @Test void listsTheCommandsWhenNoneIsNamed() {
    assertEquals(Command.UNUSABLE, run());
  }

  @Test void printsWhyAFileIsUnusableAndNoStackTrace() {
    assertEquals(Command.UNUSABLE, run("echo"));
    assertEquals("a word is missing", text(err).strip());
  }

  @Test void givesEveryCommandAName() {
    long names = Commands.ALL.stream().map(Command::name).distinct().count();
    assertEquals(Commands.ALL.size(), names);
  }

  private int run(String... args) {
    return Commands.run(List.of(new Echo()), List.of(args), print(out), print(err));
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream from) {
    return from.toString(StandardCharsets.UTF_8);
  }

  private static final class Echo implements Command {
    @Override public String name() {
      return "echo";
    }

    @Override public String usage() {
      return "WORD... prints the words";
    }

    @Override public int run(List<String> args, PrintStream out, PrintStream err) {
      if (args.isEmpty()) throw new UnusableException("a word is missing");
      out.print(args);
      return DIFFERS;
    }
  }
}
