/** Two separations and two views (两隔离两可视): who sees what and when, labels for bidders, sheets nobody can read early. */
package org.mingbiao.evaluation.isolation;
