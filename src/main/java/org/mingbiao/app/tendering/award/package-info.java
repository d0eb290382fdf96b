/** Candidates made public, the winner fixed, the letter sent, the contract signed and filed. */
package org.mingbiao.app.tendering.award;
