package org.mingbiao.evaluation.tenderdoc;

/** A file that is no document we can read, with the reason. */
public class UnreadableException extends RuntimeException {
  public UnreadableException(String message) {
    super(message);
  }
}
