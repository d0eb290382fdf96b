package org.mingbiao.app.tendering.ocds.standard;

import com.fasterxml.jackson.databind.JsonNode;

/** The extensions of the standard that our releases declare. */
public enum Extension {
  /** A tender is divided into lots. */
  LOTS("lots", "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json"),
  /** Bids, from the opening on. */
  BIDS("bids", "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/master/extension.json"),
  /** The SHA-256 of a document: ours, and so served by this installation. */
  DOCUMENT_DIGEST("documentDigest", null);

  private final String name;
  private final String published;

  Extension(String name, String published) {
    this.name = name;
    this.published = published;
  }

  /** @param site of this installation, without a slash at its end */
  public String address(String site) {
    return published == null ? site + "/ocds/extensions/" + name + "/extension.json" : published;
  }

  /** Whether it is served by this installation, under this name. */
  public boolean isOurs(String wanted) {
    return published == null && name.equals(wanted);
  }

  /** Its two files, {@code extension.json} and {@code release-schema.json}. */
  public JsonNode file(String file) {
    return Schemas.read(folder() + "/" + file);
  }

  String folder() {
    return "extensions/" + name;
  }
}
