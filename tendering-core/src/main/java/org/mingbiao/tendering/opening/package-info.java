/**
 * The opening (开标): at the deadline, bidders release their keys, all prices are shown together, failures are attributed
 * (招标投标法 第三十四条 to 第三十六条; 电子招标投标办法 第二十九条 to 第三十二条).
 */
package org.mingbiao.tendering.opening;
