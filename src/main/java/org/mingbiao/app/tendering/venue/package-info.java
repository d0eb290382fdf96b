/** Rooms booked for openings and reviews, and the board of a day. */
package org.mingbiao.app.tendering.venue;
