package org.mingbiao.app.edge.page;

/** One station of a life-cycle as the ribbon shows it, with its word in the reader's language. */
public record Station(String word, Step step) {}
