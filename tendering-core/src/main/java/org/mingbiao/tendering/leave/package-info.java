/** The finance office's leave to buy by another method than open tender (政府采购法 第二十七条; 实施条例 第二十三条). */
package org.mingbiao.tendering.leave;
