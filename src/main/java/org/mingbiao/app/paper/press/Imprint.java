package org.mingbiao.app.paper.press;

/**
 * What is printed around a sheet.
 *
 * @param number of the paper, with its edition
 * @param replaces the number of the edition before, or null for the first
 * @param address where the paper is checked
 */
public record Imprint(String number, String replaces, String address) {}
