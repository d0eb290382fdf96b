/** Where the world meets the rules: clock, identity, the frame of every page, problems, storage. The only place that reads configuration. */
package org.mingbiao.app.edge;
