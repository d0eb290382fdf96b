/** Asking the finance office for leave to buy by another method than open tender, and recording its reply. */
package org.mingbiao.app.tendering.leave;
