package org.mingbiao.app.edge.law;

/**
 * Who runs this installation.
 *
 * @param code its unified social credit code, which stands in every trading code
 * @param url where people reach it, without a slash at the end
 */
public record Platform(String code, String name, String url) {}
