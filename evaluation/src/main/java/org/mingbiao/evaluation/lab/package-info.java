/** How far companions can move a method (办法实验室), simulated before the method is published. */
package org.mingbiao.evaluation.lab;
