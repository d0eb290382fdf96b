/** What happened, written once, in the transaction that made it (电子招标投标办法 第四十九条: every act traceable). */
package org.mingbiao.shared.journal;
