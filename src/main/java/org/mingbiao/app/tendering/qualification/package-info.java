/** Prequalification (资格预审) in the hall: applications nobody sees before their time, judgements, the result to each applicant alone. */
package org.mingbiao.app.tendering.qualification;
