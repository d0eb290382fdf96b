package org.mingbiao.app.road;

import java.time.Instant;
import org.mingbiao.app.edge.identity.Actor;
import org.mingbiao.app.edge.page.Language;

/** Who looks at a road or asks what waits, in which language and when. */
public record Reader(Actor actor, Language language, Instant now) {}
