package org.mingbiao.seal.log;

class MemoryStoreTest extends LogContract {
  private final MemoryStore store = new MemoryStore();

  @Override LogStore store() {
    return store;
  }
}
