/**
 * Leads (线索) on collusion: traces that the opened bids of a lot share. A lead is a reason to ask and no finding: it names the item
 * of the article, shows the evidence of every bid side by side, and says what would explain it innocently.
 * 实施条例 第四十条; 87号令 第三十七条.
 */
package org.mingbiao.tendering.lead;
