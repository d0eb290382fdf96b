/** Who may not judge whom (回避): 《招标投标法》第三十七条, 评标规定第十二条, 《政府采购法实施条例》第九条. */
package org.mingbiao.evaluation.recusal;
