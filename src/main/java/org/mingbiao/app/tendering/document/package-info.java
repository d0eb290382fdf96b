/** The tender document: written, filed, taken by anybody, asked about, clarified. */
package org.mingbiao.app.tendering.document;
