/**
 * Clocks (期限): what is due when, why on that day, and what stopped it. A term keeps its rule, the fact that started it,
 * its pauses and the calendar by which it was computed, so that any of its dates can be computed again.
 */
package org.mingbiao.shared.term;
