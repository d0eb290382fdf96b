/** Errands on the pages: filed and followed by whoever knows the query code, worked off at the clerk's desk, watched by the supervisor. */
package org.mingbiao.app.centre.casefile;
