package org.mingbiao.app.tendering.ocds.release;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an installation says of itself as a publisher of open data. */
@ConfigMapping(prefix = "mingbiao.ocds")
public interface Publisher {
  /** Before every ocid, as the Open Contracting Partnership registered it; the default is not registered and is for demonstrations. */
  String prefix();

  /** Where the installation is reached, without a slash at its end. */
  String site();

  /** Under which licence the data may be used: an address, or nothing while none is granted. */
  Optional<String> license();

  /** The address of the publication policy. */
  Optional<String> publicationPolicy();
}
