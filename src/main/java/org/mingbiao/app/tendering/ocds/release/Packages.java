package org.mingbiao.app.tendering.ocds.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mingbiao.app.edge.law.Platform;
import org.mingbiao.app.tendering.ocds.standard.Extension;
import org.mingbiao.shared.party.Party;

/** Releases and records in the packages in which they are published, with who says so. */
@ApplicationScoped
public class Packages {
  static final String VERSION = "1.1";
  @Inject Platform platform;
  @Inject Publisher publisher;

  public record Owner(String name, String scheme, String uid, String uri) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record ReleasePackage(String uri, String version, List<String> extensions, Instant publishedDate, Owner publisher, String license,
      String publicationPolicy, List<Release> releases) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record RecordPackage(String uri, String version, List<String> extensions, Instant publishedDate, Owner publisher, String license,
      String publicationPolicy, List<Entry> records) {}

  public record Entry(String ocid, List<Release> releases, Release compiledRelease) {}

  /** @param path of the package in this installation, from the slash on */
  public ReleasePackage releases(String path, List<Release> releases) {
    return new ReleasePackage(publisher.site() + path, VERSION, extensions(), last(releases).date(), owner(), publisher.license().orElse(null),
        publisher.publicationPolicy().orElse(null), releases);
  }

  public RecordPackage record(String path, List<Release> releases) {
    Entry record = new Entry(last(releases).ocid(), releases, last(releases).compiled());
    return new RecordPackage(publisher.site() + path, VERSION, extensions(), last(releases).date(), owner(), publisher.license().orElse(null),
        publisher.publicationPolicy().orElse(null), List.of(record));
  }

  static Release last(List<Release> releases) {
    return releases.get(releases.size() - 1);
  }

  private List<String> extensions() {
    return Stream.of(Extension.values()).map(extension -> extension.address(publisher.site())).toList();
  }

  private Owner owner() {
    return new Owner(platform.name(), Party.CREDIT_CODES, platform.code(), publisher.site());
  }
}
