package org.mingbiao.app.tendering.lead;

/** A book of the platform in which a trace stands, where it stands in no file. */
public enum Book { BID, REGISTER, BOND, OPENING }
