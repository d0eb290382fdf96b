package org.mingbiao.app.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.mingbiao.app.launch.RealSystem;
import org.mingbiao.app.story.Scene;
import org.mingbiao.app.story.Story;
import org.mingbiao.seal.suite.Suite;

/**
 * What nobody may know before its time lies nowhere: not in a full dump, not in a log or a folder, not on a page of anybody else.
 * 《招标投标法》第二十二条 (who bids and how many), 第三十七条 (who judges); 实施条例 第四十一条 (what was bid).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecrecyIT {
  private static final Map<String, String> PRICES = Map.of("bidder1", "9432107.61", "bidder2", "9254318.72", "bidder3", "9165429.83");
  private static final Map<String, String> GUARANTEES = Map.of("bidder1", "保函BG-5571-QX", "bidder2", "保函BG-5572-QY", "bidder3", "保函BG-5573-QZ");
  private static final List<String> NAMES = List.of("东钱湖市政建设有限公司", "bidder1", "bidder2", "bidder3");
  /** Of a person who has filed an errand at the service centre: the number of the identity card, and where to call. */
  private static final List<String> PERSONAL = List.of("11010519491231002X", "13805745678");
  private static final String ITEM = "330212-XK-00131-001";
  private static final String IN_THE_CLEAR = "未加密的投标文件：本公司愿以9100037.45元承包";
  /** Nearer than this, two words in one file belong together: a container's preamble is shorter. */
  private static final int TOGETHER_BYTES = 512;
  private static final Path CLASSES = Path.of("target", "classes");

  private final RealSystem system = RealSystem.shared();
  private final Scene scene = new Scene.Real(system);
  private final Story sought = new Story(scene);
  private final Story lonely = new Story(scene);
  private final Story quiet = new Story(scene);
  private Needles secrets;
  private Needles people;
  private Needles codes;

  @BeforeAll
  void plant() throws SQLException, IOException {
    for (Story story : List.of(sought, lonely, quiet)) story.announced();
    for (String bidder : Story.THREE) bid(sought, bidder);
    bid(lonely, "bidder1");
    String foreign = refused();
    scene.as("bidder2").get(sought.at("/document/files/" + file(sought))).then().statusCode(200);
    fileErrand();
    List<String> open = new ArrayList<>(GUARANTEES.values());
    open.add(IN_THE_CLEAR);
    open.add(foreign);
    open.addAll(PRICES.values());
    PRICES.values().forEach(price -> open.add(price.charAt(0) + "," + price.substring(1, 4) + "," + price.substring(4)));
    Story.CODES.values().forEach(code -> open.add("施工组织设计 " + code));
    secrets = new Needles(open);
    codes = new Needles(Story.THREE.stream().map(Story.CODES::get).toList());
    people = new Needles(identities("select p.id || ' ' || p.code || ' ' || p.name from party p where p.code in ('"
        + String.join("','", Story.THREE.stream().map(Story.CODES::get).toList()) + "')", NAMES));
  }

  private void fileErrand() {
    scene.post("admin1", "/api/items", Map.ofEntries(Map.entry("code", ITEM), Map.entry("title", "小餐饮店登记"), Map.entry("department", "区市场监管局"),
        Map.entry("counter", "A12"), Map.entry("basis", "《浙江省食品小作坊小餐饮店小食杂店和食品摊贩管理规定》"), Map.entry("audience", "EVERYBODY"),
        Map.entry("legalDays", 20), Map.entry("promisedDays", 5), Map.entry("fee", 0), Map.entry("materials", List.of()))).statusCode(201);
    String form = "/items/" + ITEM + "/application";
    var page = scene.asVisitor().get(form).then().statusCode(200).extract();
    var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(page.asString());
    assertTrue(token.find());
    scene.asVisitor().cookies(page.cookies()).contentType(ContentType.MULTIPART).multiPart("csrf-token", token.group(1)).multiPart("nature", "CITIZEN")
        .multiPart("name", "罗小敏", "text/plain; charset=UTF-8").multiPart("code", PERSONAL.get(0)).multiPart("mobile", PERSONAL.get(1))
        .redirects().follow(false).post(form).then().log().ifValidationFails().statusCode(303);
  }

  private static void bid(Story story, String bidder) {
    story.guarantee(bidder, GUARANTEES.get(bidder));
    story.replace(bidder, PRICES.get(bidder)).statusCode(200);
  }

  /** Sends what is not sealed, and what is sealed for another tender. @return the digest of the latter */
  private String refused() throws IOException {
    scene.as("bidder2").contentType(ContentType.BINARY).body(IN_THE_CLEAR.getBytes(StandardCharsets.UTF_8)).put(sought.atLot("/bid")).then().statusCode(422);
    Path foreign = lonely.seal("bidder2");
    sought.submit("bidder2", foreign).statusCode(422);
    return HexFormat.of().formatHex(Suite.INTERNATIONAL.hash(Files.readAllBytes(foreign)));
  }

  private String file(Story story) {
    return scene.asVisitor().get(story.at("/document")).then().statusCode(200).extract().path("files[0].id");
  }

  /** All words of all rows, and some names beside. */
  private List<String> identities(String query, List<String> more) throws SQLException {
    List<String> all = new ArrayList<>(more);
    try (Connection database = system.database(); var rows = database.createStatement().executeQuery(query)) {
      while (rows.next()) all.addAll(List.of(rows.getString(1).split(" ")));
    }
    return all;
  }

  @Test @Order(1)
  void aFullDumpHoldsNoSecretAndJoinsNobodyWithTheTender() throws SQLException {
    Dump dump = dump();
    assertEquals(List.of(), dump.holding(secrets));
    assertEquals(List.of(), dump.joining(matters(sought), people));
  }

  /** 《个人信息保护法》第五十一条: what a person has to state lies sealed. The log and the folders are looked through as well. */
  @Test @Order(1)
  void noDumpNoLogAndNoFolderHoldsWhatAnApplicantStated() throws SQLException, IOException {
    Needles personal = new Needles(PERSONAL);
    assertEquals(List.of(), dump().holding(personal));
    assertEquals(List.of(), filesHolding(personal));
  }

  @Test @Order(2)
  void theDumpHasAsManyRowsForThreeBidsAsForOneAndForNone() throws SQLException {
    Dump dump = dump();
    assertEquals(dump.naming(matters(quiet)), dump.naming(matters(sought)));
    assertEquals(dump.naming(matters(quiet)), dump.naming(matters(lonely)));
  }

  @Test @Order(3)
  void noLogAndNoFolderHoldsASecret() throws IOException {
    assertEquals(List.of(), filesHolding(secrets));
    assertEquals(List.of(), filesJoining());
  }

  /** What is refused leaves no file, and nobody but the owner may look. */
  @Test @Order(3)
  void nothingIsLeftOfWhatWasRefusedAndEveryFolderIsItsOwnersAlone() throws IOException {
    List<String> before = attachments();
    refused();
    assertEquals(before, attachments());
    assertEquals(List.of(), below("files/incoming"));
    assertEquals(List.of(), below("work"));
    for (String folder : List.of("files", "keys", "log", "work", "authorities")) {
      assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(system.state().resolve(folder))), folder);
    }
  }

  private List<String> attachments() throws IOException {
    return below("files/attachments");
  }

  private List<String> below(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(system.state().resolve(folder))) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  @Test @Order(4)
  void noPageAndNoInterfaceTellsASecretOrWhoBids() {
    Looks looks = new Looks(system, scene, sought);
    List<String> told = new ArrayList<>();
    for (Person person : everybodyElse()) {
      for (Address address : Address.below(CLASSES)) {
        looks.at(address, person).forEach((path, text) -> told.addAll(told(person, path, text, people)));
      }
    }
    assertTrue(looks.answered() > 300, "only " + looks.answered() + " pages were there to be read");
    assertEquals(List.of(), told);
  }

  /** A bidder that has not bid, other agencies, experts without a seat, and every office. */
  private static List<Person> everybodyElse() {
    return Stream.concat(Stream.of(Person.VISITOR), Stream.of("bidder4", "agent1", "agent2", "expert9", "supervisor1", "clerk1", "admin1").map(Person::of)).toList();
  }

  private List<String> told(Person person, String path, String text, Needles whom) {
    List<String> told = new ArrayList<>();
    secrets.in(text).ifPresent(secret -> told.add(path + " tells " + person + " " + secret));
    boolean ofTheTender = path.contains(sought.tender) || path.contains(sought.lot);
    if (ofTheTender) whom.in(text).ifPresent(who -> told.add(path + " tells " + person + " of " + who));
    return told;
  }

  @Test @Order(5)
  void aPlantedLeakIsFound() throws SQLException, IOException {
    Path preamble = Files.writeString(system.state().resolve("planted.mbid"),
        "{\"bidder\":\"" + Story.CODES.get("bidder2") + "\",\"lot\":\"1\",\"tender\":\"" + sought.code + "\"}");
    Path paper = Files.write(system.state().resolve("planted.tmp"), ("x" + GUARANTEES.get("bidder2")).getBytes(StandardCharsets.UTF_16LE));
    try (Connection database = system.database(); var statement = database.createStatement()) {
      String inBase64 = Base64.getEncoder().encodeToString(("1" + PRICES.get("bidder1")).getBytes(StandardCharsets.UTF_8));
      statement.execute("create table planted (tender uuid, who text, what text)");
      statement.execute("insert into planted values ('" + sought.tender + "', '" + Story.CODES.get("bidder3") + "', '" + inBase64 + "')");
      assertEquals(List.of("public.planted holds " + PRICES.get("bidder1")), dump().holding(secrets));
      assertEquals(List.of("public.planted joins a tender with " + Story.CODES.get("bidder3")), dump().joining(matters(sought), people));
      assertFalse(dump().naming(matters(quiet)).equals(dump().naming(matters(sought))));
      assertTrue(filesHolding(secrets).stream().anyMatch(found -> found.startsWith("planted.tmp")), filesHolding(secrets).toString());
      assertEquals(List.of("planted.mbid joins a tender with " + Story.CODES.get("bidder2")), filesJoining());
    } finally {
      Files.delete(paper);
      Files.delete(preamble);
      try (Connection database = system.database(); var statement = database.createStatement()) {
        statement.execute("drop table if exists planted");
      }
    }
  }

  /** 《招标投标法》第三十七条: until the winner is fixed nobody outside the room knows who sits in it. */
  @Test @Order(6)
  void nobodyOutsideKnowsWhoJudges() throws SQLException {
    scene.travelTo(sought.deadline);
    sought.openAll();
    sought.draw();
    sought.checkIn();
    Needles judges = new Needles(identities("select id || ' ' || username || ' ' || name from expert where username in ('"
        + String.join("','", sought.members) + "')", List.of()));
    assertEquals(List.of(), dump().joining(matters(sought), judges));
    Looks looks = new Looks(system, scene, sought);
    List<String> told = new ArrayList<>();
    for (Person person : Stream.of("bidder1", "agent1", "agent2", "supervisor1", "clerk1", "admin1").map(Person::of).toList()) {
      for (Address address : Address.below(CLASSES)) {
        looks.at(address, person).forEach((path, text) -> {
          if (path.contains(sought.tender) || path.contains(sought.lot)) judges.in(text).ifPresent(who -> told.add(path + " tells " + person + " of " + who));
        });
      }
    }
    assertEquals(List.of(), told);
  }

  /** 《电子招标投标办法》第二十七条: what comes too late is refused; its digest and time are all that stays. */
  @Test @Order(7)
  void nothingIsLeftOfWhatCameTooLate() throws IOException {
    List<String> before = attachments();
    lonely.replace("bidder2", "9333333.31").statusCode(422);
    assertEquals(before, attachments());
    assertEquals(List.of(), below("files/incoming"));
  }

  private Dump dump() throws SQLException {
    try (Connection database = system.database()) {
      return Dump.of(database);
    }
  }

  private static Needles matters(Story story) {
    return new Needles(List.of(story.tender, story.lot, story.code));
  }

  /** Every file of the state folder but the programs and the demonstration's keys: logs, attachments, what is temporary, PostgreSQL's own. */
  private List<String> filesHolding(Needles needles) throws IOException {
    return filesWhere(file -> needles.in(read(file)).or(() -> needles.in(file.toString())).map(secret -> "holds " + secret));
  }

  /** Files that name a bidder beside the tender: who bids for what. */
  private List<String> filesJoining() throws IOException {
    return filesWhere(file -> matters(sought).near(codes, read(file), TOGETHER_BYTES).map(who -> "joins a tender with " + who));
  }

  private interface Look {
    Optional<String> at(Path file) throws IOException;
  }

  private List<String> filesWhere(Look look) throws IOException {
    List<String> found = new ArrayList<>();
    Path state = system.state();
    try (Stream<Path> files = Files.walk(state)) {
      for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.startsWith(state.resolve("programs"))).toList()) {
        look.at(file).ifPresent(what -> found.add(state.relativize(file) + " " + what));
      }
    }
    return found;
  }

  /** What PostgreSQL takes away while we look holds nothing. */
  private static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (java.nio.file.NoSuchFileException gone) {
      return new byte[0];
    }
  }
}
