/**
 * Buying from the only supplier (单一来源采购): why, made public for anybody to object, and the price agreed.
 * 政府采购法 第三十一条, 第三十九条; 实施条例 第二十七条, 第三十八条; 74号令 第三十八条 to 第四十三条.
 */
package org.mingbiao.tendering.source;
