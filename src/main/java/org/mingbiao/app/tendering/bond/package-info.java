/** Bonds: secured blind by the bidder; after the opening returned with interest or kept for a lawful ground. */
package org.mingbiao.app.tendering.bond;
