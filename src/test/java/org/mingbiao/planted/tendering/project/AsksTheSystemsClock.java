package org.mingbiao.planted.tendering.project;

import java.time.Instant;

public abstract class AsksTheSystemsClock {
  Instant due() {
    return Instant.now();
  }
}
