/** Our own tenders as releases and records: what was public at each event, and nothing else. */
package org.mingbiao.app.tendering.ocds.release;
