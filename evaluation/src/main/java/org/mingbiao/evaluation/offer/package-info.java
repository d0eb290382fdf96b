/** What a bidder offered: the price as stated and as corrected, and why a bid fell. */
package org.mingbiao.evaluation.offer;
