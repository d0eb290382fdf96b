/** The sealed bid file {@code .mbid}: writer, strict reader, release of keys (电子招标投标办法 第二十六、二十七、三十条). */
package org.mingbiao.seal.container;
