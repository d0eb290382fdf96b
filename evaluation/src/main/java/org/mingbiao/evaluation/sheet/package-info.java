/** The committee, its score sheets, and the points that come out of them: 87号令 arts. 45–64, 实施条例 arts. 46–53. */
package org.mingbiao.evaluation.sheet;
