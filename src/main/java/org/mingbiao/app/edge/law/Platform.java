package org.mingbiao.app.edge.law;

import java.util.HashSet;
import java.util.Set;

/**
 * Who runs this installation.
 *
 * @param code its unified social credit code, which stands in every trading code
 * @param affiliates the codes of units that it controls or that control it, which may not bid here either
 * @param url where people reach it, without a slash at the end
 */
public record Platform(String code, String name, Set<String> affiliates, String url) {

  /** Whoever runs the platform or belongs to who runs it, by code (电子招标投标办法 第二十三条). */
  public Set<String> operators() {
    Set<String> operators = new HashSet<>(affiliates);
    operators.add(code);
    return operators;
  }
}
