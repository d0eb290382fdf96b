package org.mingbiao.planted.tendering.document;

import org.mingbiao.planted.tendering.project.PlantedTender;

public abstract class LaterRoom {
  abstract PlantedTender circle();
}
