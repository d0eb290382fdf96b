/**
 * The experts' library (专家库), who must stay away (回避), and the committee (评标委员会), which nobody may know before the result.
 * 招标投标法 第三十七条; 实施条例 第四十六条 to 第四十八条; 政采条例 第九条; 87号令 第四十五条 to 第四十九条.
 */
package org.mingbiao.tendering.expert;
