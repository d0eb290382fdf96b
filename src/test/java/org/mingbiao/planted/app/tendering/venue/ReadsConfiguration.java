package org.mingbiao.planted.app.tendering.venue;

import org.eclipse.microprofile.config.ConfigProvider;

public abstract class ReadsConfiguration {
  String place() {
    return ConfigProvider.getConfig().getValue("mingbiao.place", String.class);
  }
}
