package org.mingbiao.app.edge.law;

/** Who runs this installation. @param code its unified social credit code, which stands in every trading code */
public record Platform(String code, String name) {}
