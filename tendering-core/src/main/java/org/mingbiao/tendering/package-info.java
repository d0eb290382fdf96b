/** A tender's life (交易), a room for each part of it; a room imports only rooms before it. */
package org.mingbiao.tendering;
