/** The sealed bid (投标文件加密, 电子招标投标办法 第二十六条): JDK and Bouncy Castle only, nothing of ours. */
package org.mingbiao.seal;
