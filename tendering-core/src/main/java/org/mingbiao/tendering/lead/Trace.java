package org.mingbiao.tendering.lead;

/**
 * Something that an opened bid shows.
 *
 * @param value normalised, so that equal ones are the same
 * @param where the file, or the record of the platform, in which it stands
 */
public record Trace(Sign sign, String value, String where) {}
