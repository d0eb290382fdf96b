package org.mingbiao.app.edge.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whose matter the ids in an address name: one {@link Owner} for each role that the address serves. At a method it stands instead
 * of what stands at its class. The doorkeeper of the road keeps it for tenders and lots; {@code StrangersTest} walks every
 * address as owner and as stranger and holds it to what is said here.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OwnedBy {
  Owner[] value();
}
