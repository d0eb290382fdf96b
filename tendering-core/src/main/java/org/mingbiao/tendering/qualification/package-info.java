/** Who may bid (资格审查): consortia (联合体), relations between bidders, prequalification (资格预审). */
package org.mingbiao.tendering.qualification;
