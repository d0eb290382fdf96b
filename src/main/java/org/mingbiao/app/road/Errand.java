package org.mingbiao.app.road;

import java.time.Instant;

/**
 * One thing that waits for somebody now.
 *
 * @param text in the reader's language, beginning with what it is about
 * @param href where it is done
 * @param due when it is due, or null
 */
public record Errand(String text, String href, Instant due) {}
