/** The frame of every page: language, person, clock, words, the visitor's refused form, and the components' small values. */
package org.mingbiao.app.edge.page;
