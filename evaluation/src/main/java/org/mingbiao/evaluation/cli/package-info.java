/** The program with which an outsider recomputes us: no server, no account, files in and text out. */
package org.mingbiao.evaluation.cli;
