/** The bidder's own program {@code bid}: works without any server, and publishes how a bid is made and read (第八条). */
package org.mingbiao.seal.cli;
