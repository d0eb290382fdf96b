/**
 * From the committee's candidates to the filed contract: publicity of candidates (中标候选人公示), the winner, the award letter
 * (中标通知书), the contract with its integrity contract (廉政合同). 招标投标法 第四十五条 to 第四十八条; 实施条例 第五十四条 to 第五十八条.
 */
package org.mingbiao.tendering.award;
