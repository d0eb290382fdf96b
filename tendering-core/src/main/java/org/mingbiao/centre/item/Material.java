package org.mingbiao.centre.item;

/** A paper to bring (申请材料). @param required whether an errand is incomplete without it */
public record Material(String title, boolean required) {}
