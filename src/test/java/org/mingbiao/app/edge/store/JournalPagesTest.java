package org.mingbiao.app.edge.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingbiao.shared.journal.Journal;

@QuarkusTest
class JournalPagesTest {
  @Inject Journal journal;
  @Inject JournalBook book;

  @Test @TestSecurity(user = "yan", roles = "supervisor") void showsTheFactsOfOneMatterAndNoOther() {
    UUID matter = record("街道家具");
    record("another matter");
    given().get("/admin/journal/matter?id=" + matter).then().statusCode(200).body(containsString("街道家具")).body(not(containsString("another matter")));
  }

  @Test @TestSecurity(user = "yan", roles = "supervisor") void showsOfAVeiledFactOnlyThatThereIsOne() {
    QuarkusTransaction.requiringNew().run(() -> journal.record(new JournalStoreTest.ExampleFact.KeptSecret(UUID.randomUUID(), "91330212MA2AGF5T9R")));
    given().get("/admin/journal").then().statusCode(200).body(containsString("保密内容")).body(not(containsString("91330212MA2AGF5T9R")));
  }

  @Test @TestSecurity(user = "root", roles = "admin") void computesTheChainAgain() {
    record("a");
    given().get("/admin/journal/check").then().statusCode(200).body(containsString("完整，没有改动"));
    assertEquals(Optional.empty(), book.firstBroken());
  }

  @Test @TestSecurity(user = "gu", roles = "bidder") void isNotForABidder() {
    given().get("/admin/journal").then().statusCode(403);
  }

  @Test void countsItsEntriesInTheHead() {
    long before = book.head().entries();
    record("a");
    assertEquals(before + 1, book.head().entries());
    assertEquals(book.before(Long.MAX_VALUE).get(0).hash(), book.head().hash());
  }

  private UUID record(String title) {
    UUID matter = UUID.randomUUID();
    QuarkusTransaction.requiringNew().run(() -> journal.record(new JournalStoreTest.ExampleFact.Opened(matter, title)));
    return matter;
  }
}
