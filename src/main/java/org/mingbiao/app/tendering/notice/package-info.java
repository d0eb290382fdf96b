/** The public site: notices found, read and followed; and how they come to be published. */
package org.mingbiao.app.tendering.notice;
