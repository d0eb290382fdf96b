/** Small signed things: canonical JSON (RFC 8785) inside CMS SignedData with CAdES attributes, in one encoding only. */
package org.mingbiao.seal.statement;
