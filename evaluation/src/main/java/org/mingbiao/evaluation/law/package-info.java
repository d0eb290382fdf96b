/** The two legal worlds of public buying, which must not be mixed, and how a breach of either is named. */
package org.mingbiao.evaluation.law;
