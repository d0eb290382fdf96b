package org.mingbiao.evaluation.cli;

/** An argument or a file the program cannot work with; the message is printed as it stands. */
public class UnusableException extends RuntimeException {
  public UnusableException(String message) {
    super(message);
  }
}
