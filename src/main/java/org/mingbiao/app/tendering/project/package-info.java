/** A project brought in, its road, its end before time; and the agency's desk. */
package org.mingbiao.app.tendering.project;
