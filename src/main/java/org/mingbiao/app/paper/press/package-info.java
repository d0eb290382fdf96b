/** Sets a sheet in type and prints it as PDF (A4, embedded subset of one font): the same sheet is the same bytes. */
package org.mingbiao.app.paper.press;
