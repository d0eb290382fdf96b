/** What would have come out otherwise, and how far any group of bids moved what came out. */
package org.mingbiao.evaluation.influence;
