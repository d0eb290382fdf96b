/** Judging bids (评标) and judging bidding (围串标识别): records in, records out, no framework and no database. */
package org.mingbiao.evaluation;
