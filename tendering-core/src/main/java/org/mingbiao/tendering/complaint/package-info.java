/**
 * Objections (异议; in government procurement 质疑) to the tenderer and complaints (投诉) to the supervisor; both may make the
 * tender stand still. 实施条例 第二十二条, 第五十四条, 第六十条 to 第六十二条; 政府采购法 第五十二条 to 第五十七条.
 */
package org.mingbiao.tendering.complaint;
