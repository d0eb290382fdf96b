package org.mingbiao.app.edge.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/**
 * Gives every template of a request the reader's language, so that no page has to. A message is a template too, but speaks
 * the language of its bundle; only files have a folder in their name.
 */
class PageLanguage {
  void speak(@Observes EngineBuilder engine) {
    engine.addTemplateInstanceInitializer(page -> {
      var container = Arc.container();
      if (!page.getTemplate().getId().contains("/")) return;
      if (container.requestContext().isActive()) page.setLocale(container.instance(Visit.class).get().language().tag);
    });
  }
}
