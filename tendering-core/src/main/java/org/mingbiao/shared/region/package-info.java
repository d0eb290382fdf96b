/** Regions from the nation down to the village, and the sums from which on their rules ask for more (限额标准). */
package org.mingbiao.shared.region;
