/** The certificate authorities that this installation believes (统一 CA, 互认), out of its state folder. */
package org.mingbiao.app.edge.certificate;
