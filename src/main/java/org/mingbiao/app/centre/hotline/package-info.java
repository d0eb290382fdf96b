/** Complaints about errands on the pages: raised by whoever knows the query code, answered by somebody who did not handle the errand. */
package org.mingbiao.app.centre.hotline;
