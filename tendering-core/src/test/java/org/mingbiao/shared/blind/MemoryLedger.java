package org.mingbiao.shared.blind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A ledger for rules that need no secrecy to be tested. */
public class MemoryLedger implements BlindLedger {
  private final Map<String, List<Record>> books = new HashMap<>();

  @Override
  public void add(BlindBook book, UUID matter, Record entry) {
    books.computeIfAbsent(book + "/" + matter, key -> new ArrayList<>()).add(entry);
  }

  @Override
  public <T extends Record> List<T> read(BlindBook book, UUID matter, Class<T> type) {
    return books.getOrDefault(book + "/" + matter, List.of()).stream().map(type::cast).toList();
  }
}
