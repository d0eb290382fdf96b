/** The evaluation report (评标报告) as numbers: what went in, what came out, and how to do it again. */
package org.mingbiao.evaluation.report;
