/** The supervisor's cases: opened, noted, heard, decided and served; what follows from a decision is done with its service. */
package org.mingbiao.app.tendering.investigation;
