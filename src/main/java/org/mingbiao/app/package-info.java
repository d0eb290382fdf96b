/** The application: pages, REST, jobs and adapters around the rules (the hall of the house). */
package org.mingbiao.app;
