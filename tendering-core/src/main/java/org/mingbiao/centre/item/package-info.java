/**
 * What can be asked for at the centre (政务服务事项): materials, fee, the law's time and the promised one. One change is one new
 * revision (一事项一更新); an errand keeps the revision under which it was filed. 行政许可法 第三十条, 优化营商环境条例 第三十六条.
 */
package org.mingbiao.centre.item;
