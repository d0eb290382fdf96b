/** Public announcements of a tender (公告, 公示): free, public, the same text on every channel (实施条例 第十五条; 电子招标投标办法 第十七条). */
package org.mingbiao.tendering.notice;
