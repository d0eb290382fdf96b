/**
 * Complaints about how an errand is served (投诉): answered within three working days, within seven where several departments
 * are concerned, never by the person complained of. The days are the centre's own promise.
 */
package org.mingbiao.centre.hotline;
