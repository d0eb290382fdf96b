/** How the house says no: RFC 9457 problems for programs, pages for people, each type explained in docs/problems. */
package org.mingbiao.app.edge.problem;
