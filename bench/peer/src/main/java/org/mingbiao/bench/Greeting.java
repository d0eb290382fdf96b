package org.mingbiao.bench;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;

/** One entity, without which Hibernate would not start at all. */
@Entity
public class Greeting extends PanacheEntity {
  public String text;
}
