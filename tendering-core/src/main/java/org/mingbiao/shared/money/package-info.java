/** Money in yuan: sums, shares of sums, interest for lateness, and the capital words that contracts and bids are read by. */
package org.mingbiao.shared.money;
