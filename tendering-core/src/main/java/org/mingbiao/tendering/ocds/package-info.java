/** Where an imported tender came from: the release of the Open Contracting Data Standard (开放招标数据标准) that was read. */
package org.mingbiao.tendering.ocds;
