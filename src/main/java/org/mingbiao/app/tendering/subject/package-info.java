/** A unit's own page: it joins by itself, names its basic account, sees who acts for it. */
package org.mingbiao.app.tendering.subject;
