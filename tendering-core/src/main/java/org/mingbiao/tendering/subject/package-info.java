/** The units that trade here (交易主体库): they register themselves, free and without anybody's approval (电子招标投标办法 第九条, 第十六条). */
package org.mingbiao.tendering.subject;
