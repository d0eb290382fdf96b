/** The committee's room: check-in, sheets, votes, questions, the result computed by the method, the report signed by all. */
package org.mingbiao.app.tendering.review;
