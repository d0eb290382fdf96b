/**
 * Leave of an office: to buy by another method than open tender (政府采购法 第二十七条; 实施条例 第二十三条), and to tender no more where
 * too few bid twice (浙江省招标投标条例 第二十三条).
 */
package org.mingbiao.tendering.leave;
