package org.mingbiao.app.tendering.archive;

/** What an archive may lack. */
public enum Paper { NOTICE, DOCUMENT, RECORD, REPORT, CONTRACT, BONDS, ANSWER, DECISION }
