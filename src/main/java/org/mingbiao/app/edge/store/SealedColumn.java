package org.mingbiao.app.edge.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.mingbiao.shared.blind.SealedText;

/** Seals every column that holds a {@link SealedText}, with a nonce of its own each time it is written. */
@Converter(autoApply = true)
@ApplicationScoped
public class SealedColumn implements AttributeConverter<SealedText, byte[]> {
  private static final byte[] PLACE = "column".getBytes(StandardCharsets.UTF_8);
  @Inject VaultKey key;

  @Override public byte[] convertToDatabaseColumn(SealedText text) {
    return text == null ? null : key.vault().seal(text.inClear().getBytes(StandardCharsets.UTF_8), PLACE);
  }

  @Override public SealedText convertToEntityAttribute(byte[] sealed) {
    return sealed == null ? null : new SealedText(new String(key.vault().open(sealed, PLACE), StandardCharsets.UTF_8));
  }
}
