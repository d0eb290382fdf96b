package org.mingbiao.shared.attachment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A public or procedural file of a matter. Sealed bids are never attachments: a row would betray them. */
@Entity
public class Attachment extends PanacheEntityBase {
  @Id public UUID id;
  public UUID matter;
  /** What the file is for, such as {@code tender-document}; the room that wrote it knows its purposes. */
  public String purpose;
  /** The name that its author gave it, without any path. */
  public String name;
  public String mediaType;
  public String sha256;
  public long bytes;
  public Instant addedAt;

  protected Attachment() {}

  /** @param file what the store has kept */
  public static Attachment of(UUID matter, String purpose, String name, String mediaType, AttachmentStore.Stored file, Instant now) {
    Attachment attachment = new Attachment();
    attachment.id = UUID.randomUUID();
    attachment.matter = matter;
    attachment.purpose = purpose;
    attachment.name = name.replaceAll(".*[/\\\\]", "");
    attachment.mediaType = mediaType;
    attachment.sha256 = file.sha256();
    attachment.bytes = file.bytes();
    attachment.addedAt = now;
    return attachment;
  }

  public static List<Attachment> of(UUID matter, String purpose) {
    return list("matter = ?1 and purpose = ?2 order by addedAt, id", matter, purpose);
  }
}
