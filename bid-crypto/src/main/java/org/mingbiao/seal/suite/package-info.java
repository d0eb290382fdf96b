/** The two sets of algorithms a bid may be sealed with: international and national (密码法, GM/T 0002-0004). */
package org.mingbiao.seal.suite;
