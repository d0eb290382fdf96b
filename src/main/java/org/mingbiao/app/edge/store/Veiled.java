package org.mingbiao.app.edge.store;

import java.time.Instant;
import java.util.UUID;

/** What a sealed entry of the journal says to whoever has the key. */
record Veiled(String type, UUID matter, String actor, String address, Instant at, String payload) {}
