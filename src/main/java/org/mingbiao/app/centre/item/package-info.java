/** Items on the pages: the public guide, and what the administrator enters. */
package org.mingbiao.app.centre.item;
