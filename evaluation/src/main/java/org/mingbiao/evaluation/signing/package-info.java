/** Signing the report, dissent, and the only grounds on which scores may still change: 实施条例第五十三条, 87号令第六十四条. */
package org.mingbiao.evaluation.signing;
