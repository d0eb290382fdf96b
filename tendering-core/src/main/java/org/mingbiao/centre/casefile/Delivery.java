package org.mingbiao.centre.casefile;

/** How a result reaches the applicant (送达). */
public enum Delivery { WINDOW, POST, ONLINE }
