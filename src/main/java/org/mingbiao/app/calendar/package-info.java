/** The holiday notices of the State Council: read, entered as they come out, and every clock computed again. */
package org.mingbiao.app.calendar;
