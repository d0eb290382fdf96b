/** All that an outsider needs to do an evaluation again, in one file that shows any change. */
package org.mingbiao.evaluation.bundle;
