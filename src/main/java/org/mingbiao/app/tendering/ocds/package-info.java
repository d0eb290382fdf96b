/** Open data (开放招标数据标准, OCDS 1.1): tenders of others brought in, our own published; see docs/decisions/0011. */
package org.mingbiao.app.tendering.ocds;
