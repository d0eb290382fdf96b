/** The start pages of bidders and experts: what waits for me now, and where I can go. */
package org.mingbiao.app.desk;
