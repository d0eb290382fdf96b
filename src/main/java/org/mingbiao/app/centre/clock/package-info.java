/** The clocks of every errand, moved by what the journal is told and by nothing else. */
package org.mingbiao.app.centre.clock;
