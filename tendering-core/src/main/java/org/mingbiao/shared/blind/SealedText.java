package org.mingbiao.shared.blind;

/** A text that the database keeps sealed with a key outside of it: a reader of its tables sees random bytes. It cannot be searched for. */
public record SealedText(String inClear) {
  /** Nothing that prints or logs what holds it may say it. */
  @Override public String toString() {
    return "sealed";
  }
}
