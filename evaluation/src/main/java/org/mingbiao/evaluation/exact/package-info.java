/** Exact decimals, every step of a calculation written down, and JSON with one spelling only. */
package org.mingbiao.evaluation.exact;
