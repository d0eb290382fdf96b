package org.mingbiao.evaluation.exact;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Reads JSON and refuses {@code null} in it. */
final class NoNulls extends JsonParserDelegate {
  NoNulls(JsonParser from) {
    super(from);
  }

  @Override public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token == JsonToken.VALUE_NULL) throw new JsonParseException(this, "null in " + currentName());
    return token;
  }
}
