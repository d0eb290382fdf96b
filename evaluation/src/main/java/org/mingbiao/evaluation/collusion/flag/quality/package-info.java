/** What is in OCDS releases before flags are raised on them: which fields are filled, and repairs by settings. */
package org.mingbiao.evaluation.collusion.flag.quality;
