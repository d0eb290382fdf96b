/** Releases of others read as projects: what a file holds, what of it may be registered, and why the rest is refused. */
package org.mingbiao.app.tendering.ocds.intake;
