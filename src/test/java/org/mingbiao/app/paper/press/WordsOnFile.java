package org.mingbiao.app.paper.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The Chinese words of papers straight from their file, for tests that need no application. */
final class WordsOnFile {
  private WordsOnFile() {}

  static PaperTexts chinese() {
    Properties words = new Properties();
    try (var in = Files.newBufferedReader(Path.of("main/resources/messages/paper_zh-CN.properties"))) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (PaperTexts) Proxy.newProxyInstance(PaperTexts.class.getClassLoader(), new Class<?>[] {PaperTexts.class},
        (self, method, given) -> said(words, method, given));
  }

  private static String said(Properties words, Method method, Object[] given) {
    String said = words.getProperty(method.getName());
    for (int i = 0; given != null && i < given.length; i++) said = said.replace("{" + method.getParameters()[i].getName() + "}", String.valueOf(given[i]));
    return said;
  }
}
