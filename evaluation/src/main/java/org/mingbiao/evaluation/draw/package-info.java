/** Draws nobody can bias and anybody can run again: experts, coefficients, seats, invited bidders, ties. */
package org.mingbiao.evaluation.draw;
