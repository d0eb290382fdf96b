/** The benchmark price (评标基准价) and the coefficients it is made with, fixed or drawn. */
package org.mingbiao.evaluation.benchmark;
