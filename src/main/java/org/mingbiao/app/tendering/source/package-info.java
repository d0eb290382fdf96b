/** Buying from the only supplier: made public with its reasons, objected to by anybody, settled, its result published. */
package org.mingbiao.app.tendering.source;
