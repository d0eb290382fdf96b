package org.mingbiao.evaluation.bundle;

/**
 * A place where a bundle says something else than doing it again gives.
 *
 * @param path such as {@code standings[2].total}
 * @param stated as the bundle has it, {@code -} if it has nothing there
 * @param computed as done again, {@code -} if there is nothing
 */
public record Difference(String path, String stated, String computed) {
  @Override public String toString() {
    return path + ": stated " + stated + ", computed " + computed;
  }
}
