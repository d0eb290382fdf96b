/** What one who was not there can do with the papers: evaluate, recompute, ask what if, run a draw again. */
package org.mingbiao.evaluation.outsider;
