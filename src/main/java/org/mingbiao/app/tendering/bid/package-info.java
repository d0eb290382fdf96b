/** A bidder's way to a receipt: sealed file in, structure checked, under the row lock into the blind book. */
package org.mingbiao.app.tendering.bid;
