/**
 * What must not be lost and what must not be read: the journal's chain, the blind ledger, files
 * (电子招标投标办法 第十三条, 第十四条, 第四十九条: unaltered, kept, traceable).
 */
package org.mingbiao.app.edge.store;
