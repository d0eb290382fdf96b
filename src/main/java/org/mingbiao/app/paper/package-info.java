/** Issues papers out of the record and checks what somebody holds in hand against what was issued. */
package org.mingbiao.app.paper;
