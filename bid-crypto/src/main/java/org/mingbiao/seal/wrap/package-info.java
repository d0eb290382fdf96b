/** Small secrets for certificate holders: CMS EnvelopedData, by RSA-OAEP, P-256 agreement or SM2 (GM/T 0009). */
package org.mingbiao.seal.wrap;
