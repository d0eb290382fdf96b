/** What a demonstration starts with: fictional units, experts and keys. A production installation has none of it. */
package org.mingbiao.app.sample;
