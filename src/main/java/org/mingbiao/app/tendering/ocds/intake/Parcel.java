package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mingbiao.app.tendering.ocds.standard.Flaw;
import org.mingbiao.app.tendering.ocds.standard.Reason;

/** A file's bytes made into JSON documents, within limits: one document, or several as JSON lines are. */
final class Parcel {
  static final int DEPTH_MAX = 40;
  static final int DOCUMENTS_MAX = 100;
  private static final int NUMBER_CHARS_MAX = 100;
  private static final int STRING_CHARS_MAX = 1 << 20;
  private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(DEPTH_MAX)
      .maxNumberLength(NUMBER_CHARS_MAX).maxStringLength(STRING_CHARS_MAX).build();
  private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(LIMITS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Parcel() {}

  /** The documents as far as they could be read, and why reading stopped or none is to be used. */
  record Documents(List<JsonNode> sound, List<Flaw> flaws) {}

  static Documents read(byte[] bytes) {
    List<JsonNode> documents = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(bytes)) {
      while (parser.nextToken() != null) {
        if (documents.size() == DOCUMENTS_MAX) return stop(documents, Flaw.of("", Reason.TOO_MANY, String.valueOf(DOCUMENTS_MAX)));
        JsonNode document = JSON.readTree(parser);
        String odd = Range.firstOutside(document);
        if (odd != null) return stop(documents, Flaw.of(odd, Reason.OUT_OF_RANGE));
        documents.add(document);
      }
    } catch (JsonProcessingException | CharConversionException e) {
      return stop(documents, Flaw.of("", Reason.NOT_JSON, said(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents.isEmpty() ? stop(documents, Flaw.of("", Reason.NOT_JSON)) : new Documents(documents, List.of());
  }

  private static Documents stop(List<JsonNode> documents, Flaw flaw) {
    return new Documents(documents, List.of(flaw));
  }

  private static String said(IOException e) {
    if (!(e instanceof JsonProcessingException broken)) return "";
    var at = broken.getLocation();
    return broken.getOriginalMessage() + (at == null ? "" : " (" + at.getLineNr() + ":" + at.getColumnNr() + ")");
  }
}
