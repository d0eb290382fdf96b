package org.mingbiao.app.launch.process;

/** The system cannot start; the message tells the operator what is wrong, where to look and what to do. */
public final class LaunchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LaunchException(String message) {
    super(message);
  }

  public LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
