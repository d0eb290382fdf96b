/** The PostgreSQL we bring along: its programs, its cluster, and what its superuser does. */
package org.mingbiao.app.launch.postgresql;
