package org.mingbiao.planted.app.tendering.venue;

import org.mingbiao.planted.tendering.project.PlantedTender;

public abstract class WritesAnEntity {
  void rename(PlantedTender tender) {
    tender.title = "written from outside";
  }
}
