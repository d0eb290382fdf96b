/** The bulk algorithms: AES-GCM of the JDK, and SM4-GCM and SM3 (GB/T 32907, 32905) faster than Bouncy Castle's. */
package org.mingbiao.seal.cipher;
