/**
 * The committee's work on one lot (评标): checks, rejections (否决), score sheets nobody else can read until all are in,
 * clarifications in writing, the report signed by all (实施条例 第四十八条 to 第五十三条; 87号令 第四十五条 to 第六十四条).
 */
package org.mingbiao.tendering.review;
