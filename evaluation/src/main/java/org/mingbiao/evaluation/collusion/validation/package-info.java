/** How good a score is on tenders it was not made from: unseen tenders, markets and bidders. */
package org.mingbiao.evaluation.collusion.validation;
