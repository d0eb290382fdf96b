/** Who a certificate speaks for, who stands behind it, and until when (电子签名法 第十六条); key files; a demonstration CA. */
package org.mingbiao.seal.certificate;
