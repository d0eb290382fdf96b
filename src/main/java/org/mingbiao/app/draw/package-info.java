/** What every verifiable draw of the house rests on: two parties' numbers and the journal's head (docs/spec/evaluation-report.md). */
package org.mingbiao.app.draw;
