/** Methods of evaluation (评标办法) as data, and the law that a method must keep before anyone may use it. */
package org.mingbiao.evaluation.method;
