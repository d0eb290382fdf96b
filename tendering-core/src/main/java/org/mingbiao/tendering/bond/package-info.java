/**
 * Bid bonds (投标保证金), guarantees and insurance policies: secured blind, returned with interest, kept only for a lawful ground.
 * 实施条例 第二十六条, 第三十五条, 第五十七条, 第七十四条; 87号令 第三十八条.
 */
package org.mingbiao.tendering.bond;
