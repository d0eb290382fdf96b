package org.mingbiao.planted.tendering.project;

import java.util.Random;

public abstract class ThrowsDice {
  int draw() {
    return new Random().nextInt();
  }
}
