package org.mingbiao.evaluation.law;

/**
 * One thing that may not stand, in a form a person can act on.
 *
 * @param rule the short name of the rule, such as {@code C01}; {@code FORMAT} where no law but the format is broken
 * @param article the article that says so, or the paragraph of our own format
 * @param field where in the document it is, as a path
 * @param message what is wrong, with the numbers
 */
public record Breach(String rule, String article, String field, String message) {
  public static final String FORMAT = "FORMAT";

  /** A breach of our format and of no law. */
  public static Breach format(String field, String message) {
    return new Breach(FORMAT, "docs/spec", field, message);
  }

  @Override public String toString() {
    return rule + " " + field + ": " + message + " [" + article + "]";
  }
}
