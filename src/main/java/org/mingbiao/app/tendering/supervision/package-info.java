/** What the supervising authority sees of every project, and its orders (行政监督; 招标投标法 第七条). */
package org.mingbiao.app.tendering.supervision;
