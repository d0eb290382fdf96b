package org.mingbiao.evaluation.collusion.flag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private final List<String> read = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  @Test void numbersTheLinesAndPassesBlankOnesOver() throws IOException {
    read("1\n\n\"二\"");
    assertEquals(List.of("1 Digits[text=1]", "3 二"), read);
  }

  @Test void tellsTheLineThatIsNotJsonAndGoesOn() throws IOException {
    read("{\n2\n");
    assertEquals(1, refused.size());
    assertEquals("1", refused.get(0).substring(0, 1));
    assertEquals(List.of("2 Digits[text=2]"), read);
  }

  @Test void readsALineLongerThanItsBuffer() throws IOException {
    String longest = "x".repeat(200_000);
    read("\"" + longest + "\"\n3");
    assertEquals(List.of("1 " + longest, "2 Digits[text=3]"), read);
  }

  @Test void keepsTheOrderOverManyBatches() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 5_000; i++) text.append(i).append('\n');
    read(text.toString());
    for (int i = 1; i <= 5_000; i++) assertEquals(i + " Digits[text=" + i + "]", read.get(i - 1));
  }

  private void read(String text) throws IOException {
    Lines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        (line, json) -> read.add(line + " " + json), (line, reason) -> refused.add(line + " " + reason));
  }
}
