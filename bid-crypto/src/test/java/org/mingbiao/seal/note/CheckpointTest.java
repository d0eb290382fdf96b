package org.mingbiao.seal.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.tree.TreeHead;

class CheckpointTest {
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

  /** The example of C2SP tlog-checkpoint. */
  @Test void readsTheExampleOfTheSpecification() {
    String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
    Checkpoint checkpoint = Checkpoint.parse(text);
    assertEquals("example.com/behind-the-sofa", checkpoint.origin());
    assertEquals(20_852_163, checkpoint.size());
    assertEquals(ROOT, checkpoint.root().base64());
    assertEquals(text, checkpoint.text());
  }

  @Test void readsTheExampleOfACosignedCheckpoint() {
    Note note = Note.parse("example.com/behind-the-sofa\n20852163\n" + ROOT + "\n\n"
        + "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo"
        + "+zyWE+xeMcTOAYQ8=\n— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJ"
        + "sX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n");
    assertEquals(1_679_315_147, note.signatures().get(1).cosignedAt().getEpochSecond());
  }

  @Test void keepsExtensionLines() {
    assertEquals(List.of("a", "b c"), Checkpoint.parse("log\n0\n" + ROOT + "\na\nb c\n").extensions());
  }

  @Test void theLargestSizeIsTwoToTheSixtyThreeMinusOne() {
    assertEquals(Long.MAX_VALUE, Checkpoint.parse("log\n9223372036854775807\n" + ROOT + "\n").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", "log\n", "log\n1\n", "\n1\n" + ROOT + "\n", "log\n01\n" + ROOT + "\n", "log\n-1\n" + ROOT + "\n",
      "log\n+1\n" + ROOT + "\n", "log\n 1\n" + ROOT + "\n", "log\n9223372036854775808\n" + ROOT + "\n",
      "log\n1\n" + ROOT, "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n", "log\n1\nAAAA\n",
      "log\n1\n" + ROOT + "\n\n", "log\n1\n" + ROOT + "\n\nx\n", "log\n١\n" + ROOT + "\n"})
  void refusesAnyOtherSpelling(String text) {
    assertThrows(FlawedException.class, () -> Checkpoint.parse(text));
  }

  @Test void theEmptyTreeIsWrittenWithTheSizeZero() {
    String text = new Checkpoint("log", TreeHead.EMPTY).text();
    assertEquals("log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", text);
  }
}
