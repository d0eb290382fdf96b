/** Time stamps of independent authorities (RFC 3161): a second witness of time, which needs no log. */
package org.mingbiao.seal.timestamp;
