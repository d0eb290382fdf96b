package org.mingbiao.app.edge.page;

/**
 * One thing that is wrong with a form, in the reader's language.
 *
 * @param field the form field at fault, or null when it is the whole act
 * @param rule the rule's number, or null
 * @param article the law's article, or null
 */
public record Fault(String field, String message, String rule, String article) {}
