/** Trustees: k of n hold what opens an envelope when its bidder cannot (补救方案, 电子招标投标办法 第三十一条). */
package org.mingbiao.seal.escrow;
