/** The sealed, complete, checkable file of a tender (归档): 政府采购法 第四十二条; DA/T 103-2024. */
package org.mingbiao.tendering.archive;
