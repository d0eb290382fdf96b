package org.mingbiao.evaluation.collusion.flag;

import org.mingbiao.evaluation.collusion.Screen;

/**
 * One code: sees releases, each contracting process once.
 *
 * @param <A> what it keeps of them; grows with the subjects that could be flagged, not with the file
 */
public interface RedFlag<A> extends Screen<Release, A, Findings> {}
