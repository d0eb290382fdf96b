/** Screens over groups: of bids within one lot, and the list of all screens of a lot. */
package org.mingbiao.evaluation.collusion.group;
