/** A tender's road through its eleven stages as every room tells its part of it, and what waits for whom. */
package org.mingbiao.app.road;
