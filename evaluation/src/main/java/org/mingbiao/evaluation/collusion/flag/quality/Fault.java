package org.mingbiao.evaluation.collusion.flag.quality;

/**
 * Something in a release that no setting repairs.
 *
 * @param line of the file, from 1
 * @param indexes of the array elements on the path, parted by points
 * @param value the wrong one, empty if there is none
 */
public record Fault(long line, String ocid, String path, String indexes, String value, String why) {}
