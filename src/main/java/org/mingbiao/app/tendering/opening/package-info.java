/** The opening desk: starts at the deadline, takes keys, shows all prices at once, attributes failures, makes the record. */
package org.mingbiao.app.tendering.opening;
