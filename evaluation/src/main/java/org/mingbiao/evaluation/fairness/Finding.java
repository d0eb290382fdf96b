package org.mingbiao.evaluation.fairness;

import org.mingbiao.evaluation.tenderdoc.Role;

/**
 * One sentence that a drafter should look at. A question, not a verdict.
 *
 * @param paragraph number of the paragraph, from 1
 * @param page from 1; 0 where the format has no pages
 * @param sentence as it stands in the document
 * @param words the words that raised the flag
 */
public record Finding(
    Flag flag, int paragraph, int page, Role role, String sentence, String words, String article, String proposal) {}
