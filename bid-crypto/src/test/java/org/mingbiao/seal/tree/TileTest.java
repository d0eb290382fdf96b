package org.mingbiao.seal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

  @ParameterizedTest
  @CsvSource({
      "0, 0, 256, tile/0/000", "0, 999, 256, tile/0/999", "0, 1000, 256, tile/0/x001/000",
      "0, 1234067, 256, tile/0/x001/x234/067", "2, 0, 1, tile/2/000.p/1", "-1, 273, 112, tile/entries/273.p/112"})
  void isWrittenAsTheSpecificationWritesIt(int level, long index, int width, String path) {
    Tile tile = new Tile(level, index, width);
    assertEquals(path, tile.path());
    assertEquals(Optional.of(tile), Tile.ofPath(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "tile/0/0", "tile/0/0000", "tile/00/000", "tile/8/000", "tile/-1/000", "tile/0/x000/001", "tile/0/001/000",
      "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/257", "tile/0/000.p/01", "tile/0/000/", "/tile/0/000",
      "tile/0/x999/x999/x999/x999/x999/x999/x999/000", "tile/entries/000.p/", "checkpoint", ""})
  void hasOneSpellingOnly(String path) {
    assertEquals(Optional.empty(), Tile.ofPath(path));
  }

  /** The example of C2SP tlog-tiles: 70,000 leaves. */
  @Test void aTreeOf70000LeavesHasTheTilesOfTheSpecification() {
    assertEquals(Optional.of(new Tile(0, 272, 256)), Tile.within(0, 272, 70_000));
    assertEquals(Optional.of(new Tile(0, 273, 112)), Tile.within(0, 273, 70_000));
    assertEquals(Optional.empty(), Tile.within(0, 274, 70_000));
    assertEquals(Optional.of(new Tile(1, 0, 256)), Tile.within(1, 0, 70_000));
    assertEquals(Optional.of(new Tile(1, 1, 17)), Tile.within(1, 1, 70_000));
    assertEquals(Optional.of(new Tile(2, 0, 1)), Tile.within(2, 0, 70_000));
    assertEquals(Optional.empty(), Tile.within(3, 0, 70_000));
  }

  @Test void aTreeOf256LeavesHasAFullTileAndOneHashAboveIt() {
    assertEquals(Optional.of(new Tile(0, 0, 256)), Tile.within(0, 0, 256));
    assertEquals(Optional.empty(), Tile.within(0, 1, 256));
    assertEquals(Optional.of(new Tile(1, 0, 1)), Tile.within(1, 0, 256));
  }
}
