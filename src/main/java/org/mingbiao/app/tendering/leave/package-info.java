/** Asking an office for leave, to buy by another method than open tender or to tender no more, and recording its reply. */
package org.mingbiao.app.tendering.leave;
