/** Money in yuan: sums, shares of sums, interest, and the capital words by which contracts and bids are read. */
package org.mingbiao.shared.money;
