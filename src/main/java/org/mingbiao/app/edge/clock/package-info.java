/** What time it is (北京时间): the system clock in production, a clock that travels forward in a demonstration. */
package org.mingbiao.app.edge.clock;
