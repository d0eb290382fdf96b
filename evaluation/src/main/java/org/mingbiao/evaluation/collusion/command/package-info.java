/** The commands that screen, score, train and flag: files in, files and text out. */
package org.mingbiao.evaluation.collusion.command;
