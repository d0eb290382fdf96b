package org.mingbiao.evaluation.tenderdoc;

/**
 * One paragraph, or one cell of a table.
 *
 * @param number from 1, in reading order
 * @param page from 1; 0 where the format has no pages
 * @param heading the heading it stands under, empty if none
 */
public record Paragraph(int number, int page, String heading, Role role, String text) {}
