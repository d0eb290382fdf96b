/** One envelope of a bid (技术标, 商务标, 资信标): files, padding, chunked encryption and the tree over its bytes. */
package org.mingbiao.seal.envelope;
