/** Papers as issued (电子文书): which content under which number, and the digest of the file that says it. */
package org.mingbiao.shared.paper;
