/** A citizen's errand at the service centre (政务服务), a room for each part of it; a room imports only rooms before it. */
package org.mingbiao.centre;
