package org.mingbiao.app.road;

import org.mingbiao.app.edge.page.Step;

/**
 * How far one stage of a tender has come, told by one room.
 *
 * @param text what is to be done or has been done, in the reader's language; nothing that is still secret, not even a number of it
 * @param href where it is done, or null where there is nothing to do for this reader
 */
public record Stop(Step step, String text, String href) {}
