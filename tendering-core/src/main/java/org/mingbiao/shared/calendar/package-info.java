/** Days that count: the State Council's holidays and swaps by notice, working days, roll-over, backward limits. */
package org.mingbiao.shared.calendar;
