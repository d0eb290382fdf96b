/** On whose behalf a person acts: the party behind the request, and whether the matter is its own. */
package org.mingbiao.app.acting;
