/**
 * Screens of the prices of one lot, one a file, each with its page in docs/indicators
 * (《招标投标法实施条例》第四十条第(四)项: 投标报价呈规律性差异).
 */
package org.mingbiao.evaluation.collusion.price;
