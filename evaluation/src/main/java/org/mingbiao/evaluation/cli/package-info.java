/** The program with which an outsider recomputes us, files in and text out: what a command is, and those that screen. */
package org.mingbiao.evaluation.cli;
