/** Signed acts upon a sealed bid: release of a key (解密), withdrawal (撤回), a trustee's confirmation and release. */
package org.mingbiao.seal.act;
