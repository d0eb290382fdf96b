/** Ratings on the pages: given by whoever knows the query code, listed without names, followed up by somebody else than who is rated. */
package org.mingbiao.app.centre.rating;
