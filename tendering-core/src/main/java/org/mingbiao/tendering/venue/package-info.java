/** Rooms for openings and reviews (场地) and who has booked them from when until when; no room is given twice. */
package org.mingbiao.tendering.venue;
