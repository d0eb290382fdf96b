/** Objections to the tenderer and complaints to the supervisor, each with what it does to the tender. */
package org.mingbiao.app.tendering.complaint;
