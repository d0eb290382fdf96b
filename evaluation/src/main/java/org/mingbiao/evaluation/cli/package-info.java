/** The program with which an outsider recomputes us, files in and text out: what a command is. */
package org.mingbiao.evaluation.cli;
