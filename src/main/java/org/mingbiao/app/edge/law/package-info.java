/** Which law this installation follows: the country's packs, the local profiles it switched on, the calendar as published. */
package org.mingbiao.app.edge.law;
