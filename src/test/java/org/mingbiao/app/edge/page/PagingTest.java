package org.mingbiao.app.edge.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {
  @ParameterizedTest @CsvSource({"0,1,0,0", "1,1,1,1", "20,1,1,20", "21,2,1,20"})
  void countsPagesAndRows(long total, int pages, long first, long last) {
    Paging paging = new Paging(1, 20, total, "/notices", Map.of());
    assertEquals(List.of((long) pages, first, last), List.of((long) paging.pages(), paging.first(), paging.last()));
  }

  @Test void linksTheFirstTheLastAndTheNeighbours() {
    assertEquals(List.of(1, 8, 9, 10, 11, 12, 50), new Paging(10, 20, 1_000, "/notices", Map.of()).linked());
  }

  @Test void keepsWhatNarrowsTheListInTheAddress() {
    assertEquals("/notices?kind=%E6%96%BD%E5%B7%A5&page=2", new Paging(1, 20, 100, "/notices", Map.of("kind", List.of("施工"))).href(2));
  }

  @ParameterizedTest @CsvSource({"0,1", "-3,1", "7,7"})
  void beginsAtTheFirstPage(int asked, int shown) {
    assertEquals(shown, new Paging(asked, 20, 1_000, "/notices", Map.of()).page());
  }

  @Test void showsNoMoreRowsThanItsLimit() {
    assertEquals(Paging.SIZE_MAX, new Paging(1, 1_000_000, 5, "/notices", Map.of()).size());
  }
}
