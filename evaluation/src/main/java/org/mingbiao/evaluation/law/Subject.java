package org.mingbiao.evaluation.law;

/** What is bought (标的). */
public enum Subject { WORKS, GOODS, SERVICES }
