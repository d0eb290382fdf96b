package org.mingbiao.planted.tendering.project;

import jakarta.persistence.MappedSuperclass;
import org.mingbiao.planted.tendering.document.LaterRoom;

@MappedSuperclass
public abstract class PlantedTender {
  public String title;

  abstract LaterRoom later();
}
