/** Days that count: the State Council's holidays and swaps by notice, working days, roll-over, limits counted backwards. */
package org.mingbiao.shared.calendar;
