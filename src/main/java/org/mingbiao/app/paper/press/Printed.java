package org.mingbiao.app.paper.press;

import java.util.List;

/** A paper as a file. @param missing characters that the font lacks, as {@code U+2B820}; the paper says so itself */
public record Printed(byte[] bytes, List<String> missing) {}
