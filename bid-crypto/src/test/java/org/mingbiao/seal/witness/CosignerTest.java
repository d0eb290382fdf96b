package org.mingbiao.seal.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingbiao.seal.log.Log;
import org.mingbiao.seal.log.MemoryStore;
import org.mingbiao.seal.log.Ring;
import org.mingbiao.seal.note.Checkpoint;
import org.mingbiao.seal.note.KeyKind;
import org.mingbiao.seal.note.Note;
import org.mingbiao.seal.note.NoteSignature;
import org.mingbiao.seal.note.SignerKey;
import org.mingbiao.seal.tree.Hash;
import org.mingbiao.seal.tree.TreeHead;
import org.mingbiao.seal.witness.Cosigner.Answer;

/** The rules of C2SP tlog-witness, add-checkpoint, one by one. */
class CosignerTest {
  @TempDir Path folder;
  private final Log log = new Log(Ring.LOG, new MemoryStore());
  private final Log fork = new Log(Ring.LOG, new MemoryStore());
  private WitnessMemory memory;
  private Cosigner cosigner;

  @BeforeEach void open() {
    memory = new WitnessMemory(folder);
    cosigner = cosigner(Ring.NOW);
    log.append(Ring.openings(0, 10));
    fork.append(Ring.openings(100, 110));
  }

  @AfterEach void close() {
    memory.close();
  }

  @Test void cosignsTheFirstCheckpointWithoutAProof() {
    Answer answer = add(0, log);
    assertEquals(200, answer.status());
    Note note = Note.parse(log.sign().text() + "\n" + answer.body());
    assertEquals(Ring.NOW, note.signatureOf(Ring.WITNESSES.get(0).verifier()).orElseThrow().cosignedAt());
  }

  @Test void aWitnessWhoseSignatureLastsCosignsToo() {
    SignerKey archive = SignerKey.ofSeed("archive.example.org/witness", KeyKind.LASTING_WITNESS, new byte[32]);
    cosigner = new Cosigner(archive, Ring.POLICY, memory, Ring.CLOCK);
    add(0, log);
    log.append(Ring.openings(10, 20));
    Note note = Note.parse(log.sign().text() + "\n" + add(10, log).body());
    assertEquals(Ring.NOW, note.signatureOf(archive.verifier()).orElseThrow().cosignedAt());
  }

  @Test void cosignsWhatExtendsTheLast() {
    add(0, log);
    log.append(Ring.openings(10, 300));
    assertEquals(200, add(10, log).status());
  }

  @Test void cosignsTheSameTreeAgainAtALaterTime() {
    add(0, log);
    cosigner = cosigner(Ring.NOW.plusSeconds(7));
    Answer answer = add(10, log);
    Note note = Note.parse(log.sign().text() + "\n" + answer.body());
    assertEquals(Ring.NOW.plusSeconds(7), note.signatures().get(0).cosignedAt());
  }

  @Test void tellsItsSizeToWhoeverIsMistakenAboutIt() {
    add(0, log);
    log.append(Ring.openings(10, 20));
    Answer answer = add(0, log);
    assertEquals(new Answer(409, "text/x.tlog.size", "10\n"), answer);
    assertEquals(409, add(9, log).status());
    assertEquals(409, send(new AddCheckpoint(11, List.of(), log.sign())).status());
  }

  @Test void refusesAForkOfTheSameSize() {
    add(0, log);
    assertEquals(422, add(10, fork).status());
  }

  @Test void refusesAForkThatIsLarger() {
    add(0, log);
    fork.append(Ring.openings(110, 200));
    assertEquals(422, add(10, fork).status());
  }

  @Test void refusesAProofThatWasTamperedWith() {
    add(0, log);
    log.append(Ring.openings(10, 20));
    List<Hash> path = log.consistency(10, 20).path();
    assertEquals(422, send(new AddCheckpoint(10, path.subList(1, path.size()), log.sign())).status());
    assertEquals(200, send(new AddCheckpoint(10, path, log.sign())).status());
  }

  @Test void refusesAProofWhereNoneIsNeeded() {
    assertEquals(422, send(new AddCheckpoint(0, List.of(Hash.EMPTY_TREE), log.sign())).status());
  }

  @Test void refusesAnOldSizeLargerThanTheCheckpoint() {
    assertEquals(400, send(new AddCheckpoint(11, List.of(), log.sign())).status());
  }

  @Test void refusesASmallerTreeThanTheLast() {
    Note small = log.sign();
    log.append(Ring.openings(10, 20));
    add(0, log);
    assertEquals(400, send(new AddCheckpoint(20, List.of(), small)).status());
    assertEquals(409, send(new AddCheckpoint(10, List.of(), small)).status());
  }

  @Test void refusesAnEmptyTreeWithAnotherRoot() {
    String text = new Checkpoint(log.origin(), new TreeHead(0, Hash.leaf(new byte[0]))).text();
    assertEquals(422, send(new AddCheckpoint(0, List.of(), new Note(text, List.of(Ring.LOG.sign(text))))).status());
    Log empty = new Log(Ring.LOG, new MemoryStore());
    assertEquals(200, add(0, empty).status());
  }

  @Test void doesNotKnowOtherLogs() {
    SignerKey other = SignerKey.ofSeed("other.example", KeyKind.LOG, new byte[32]);
    assertEquals(404, add(0, new Log(other, new MemoryStore())).status());
  }

  @Test void refusesACheckpointThatTheLogDidNotSign() {
    SignerKey impostor = SignerKey.ofSeed(log.origin(), KeyKind.LOG, new byte[32]);
    String text = log.sign().text();
    Note unsigned = new Note(text, List.of(impostor.sign(text)));
    NoteSignature real = Ring.LOG.sign("another text\n");
    assertEquals(403, send(new AddCheckpoint(0, List.of(), unsigned)).status());
    assertEquals(403, send(new AddCheckpoint(0, List.of(), new Note(text, List.of(real)))).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "old\n", "old 0\n", "old 00\n\nNOTE", "old -1\n\nNOTE", "old 0\nnonsense\n\nNOTE",
      "old 0\r\n\nNOTE", "new 0\n\nNOTE", "old 0\nNOTE", "old 0\n\n\nNOTE", "old 0\n\n"})
  void refusesABodyThatIsNotOfTheForm(String body) {
    String filled = body.replace("NOTE", log.sign().toString());
    assertEquals(400, cosigner.addCheckpoint(filled.getBytes(StandardCharsets.UTF_8)).status());
  }

  @Test void takesSixtyThreeProofLinesAndNotOneMore() {
    String line = Hash.EMPTY_TREE.base64() + "\n";
    String body = "old 0\n" + line.repeat(63) + "\n" + log.sign();
    assertEquals(422, cosigner.addCheckpoint(body.getBytes(StandardCharsets.UTF_8)).status());
    String longer = "old 0\n" + line.repeat(64) + "\n" + log.sign();
    assertEquals(400, cosigner.addCheckpoint(longer.getBytes(StandardCharsets.UTF_8)).status());
  }

  /** The old size, proof and layout of the example in C2SP tlog-witness. */
  @Test void readsTheExampleOfTheSpecification() {
    String body = """
        old 20852014
        PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
        jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
        5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
        /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+\
        zyWE+xeMcTOAYQ8=
        — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5\
        Rovnzv++qbSzm9Q=
        """;
    AddCheckpoint request = AddCheckpoint.parse(body.getBytes(StandardCharsets.UTF_8));
    assertEquals(20_852_014, request.oldSize());
    assertEquals(4, request.path().size());
    assertEquals(body, new String(request.bytes(), StandardCharsets.UTF_8));
  }

  @Test void servesTheLastCheckpointWithBothSignaturesAndNoOthers() {
    SignerKey stranger = SignerKey.ofSeed("stranger.example", KeyKind.LOG, new byte[32]);
    Note decorated = log.sign().with(stranger.sign(log.sign().text()));
    send(new AddCheckpoint(0, List.of(), decorated));
    Note latest = cosigner.latest(WitnessMemory.nameOf(log.origin())).orElseThrow();
    assertEquals(List.of(log.origin(), Ring.WITNESSES.get(0).verifier().name()),
        latest.signatures().stream().map(NoteSignature::name).toList());
  }

  @Test void aFolderHasOneWitness() {
    assertThrows(IllegalStateException.class, () -> new WitnessMemory(folder));
  }

  @Test void refusesTheKeyOfALog() {
    assertThrows(IllegalArgumentException.class, () -> new Cosigner(Ring.LOG, Ring.POLICY, memory, Ring.CLOCK));
  }

  private Answer add(long old, Log from) {
    return send(request(old, from));
  }

  private static AddCheckpoint request(long old, Log from) {
    long size = from.store().head().size();
    return new AddCheckpoint(old, old <= size ? from.consistency(old, size).path() : List.of(), from.sign());
  }

  private Answer send(AddCheckpoint request) {
    return cosigner.addCheckpoint(request.bytes());
  }

  private Cosigner cosigner(Instant now) {
    return new Cosigner(Ring.WITNESSES.get(0), Ring.POLICY, memory, Clock.fixed(now, ZoneOffset.UTC));
  }
}
