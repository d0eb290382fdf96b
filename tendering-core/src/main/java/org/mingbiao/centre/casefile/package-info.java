/**
 * An errand at a window (办件): received, completed once, accepted, handled, decided, delivered. 行政许可法 第二十九条 to
 * 第四十五条, 优化营商环境条例 第三十六条.
 */
package org.mingbiao.centre.casefile;
