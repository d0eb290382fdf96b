/**
 * Screens of a whole market or of one group in it, where a single lot says too little: holes and habits in many bids
 * (《招标投标法实施条例》第三十九条, 第四十条).
 */
package org.mingbiao.evaluation.collusion.market;
