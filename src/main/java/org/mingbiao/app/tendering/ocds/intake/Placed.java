package org.mingbiao.app.tendering.ocds.intake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A release and where it stands.
 *
 * @param document which of the file's documents, from 1: a file of JSON lines has several
 * @param pointer JSON pointer within that document; empty where the document is the release
 */
record Placed(int document, String pointer, JsonNode json) {}
