/** Where a bidder's private keys live: a key file or a hardware token (UKey). The keys themselves never leave it. */
package org.mingbiao.seal.token;
