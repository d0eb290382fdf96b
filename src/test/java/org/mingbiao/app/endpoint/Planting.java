package org.mingbiao.app.endpoint;

import org.mingbiao.app.story.Scene;
import org.mingbiao.app.story.Story;

/**
 * @param story a tender of agent1 that has come to its review, with bids of bidder1 to bidder3 and a committee that sits
 * @param applied a tender of agent1 for which bidder1 has applied, and nobody may apply any more
 */
public record Planting(Scene scene, Story story, Story applied) {}
