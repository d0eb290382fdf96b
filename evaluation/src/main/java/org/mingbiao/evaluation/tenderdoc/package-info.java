/** A tender document as paragraphs that know their page and the part they stand in. */
package org.mingbiao.evaluation.tenderdoc;
