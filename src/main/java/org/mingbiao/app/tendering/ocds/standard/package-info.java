/** The standard itself, offline: its schemas, how releases become one state, and how one says what is wrong with them. */
package org.mingbiao.app.tendering.ocds.standard;
