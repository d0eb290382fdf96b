package org.mingbiao.shared.party;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A person with an account at the identity provider. Nothing is kept that an errand does not need. */
@Entity
public class Person extends PanacheEntityBase {
  /** The account's name in lower case. */
  @Id public String username;
  public String name;
  /** Where messages go, or null. */
  public String mobile;

  protected Person() {}

  public static Person of(String username, String name, String mobile) {
    Person person = new Person();
    person.username = username;
    person.name = name;
    person.mobile = mobile;
    return person;
  }
}
