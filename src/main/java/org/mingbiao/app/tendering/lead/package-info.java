/** Leads on collusion for the supervisor: the papers of opened bids are read for traces, which are compared lot by lot. */
package org.mingbiao.app.tendering.lead;
