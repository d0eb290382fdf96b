/** The ground floor: the words that tendering and the service centre both speak. */
package org.mingbiao.shared;
