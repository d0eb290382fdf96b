/** Asking a stranger over HTTP without being held up by him: every request has an end and every answer a size. */
package org.mingbiao.seal.wire;
