/** Puts everything about a tender into one sealed file. */
package org.mingbiao.app.tendering.archive;
