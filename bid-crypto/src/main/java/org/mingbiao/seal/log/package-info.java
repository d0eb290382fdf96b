/**
 * The one log of the platform: blinded statements in an append-only tree, kept in a store, signed in batches,
 * published as tiles, and rebuilt from scratch to find damage (电子招标投标办法 第二十七条 确认回执, 第四十九条 可追溯).
 */
package org.mingbiao.seal.log;
