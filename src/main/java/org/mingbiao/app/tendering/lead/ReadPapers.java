package org.mingbiao.app.tendering.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.mingbiao.app.edge.store.StateFolder;
import org.mingbiao.shared.attachment.Attachment;
import org.mingbiao.shared.attachment.AttachmentStore;
import org.mingbiao.tendering.lead.Sign;
import org.mingbiao.tendering.lead.Trace;

/** Reads files for traces. What was read stays known by its digest, for the same bytes always say the same. */
@ApplicationScoped
class ReadPapers {
  /** A larger file is not read. */
  static final long BYTES_MAX = 200L << 20;
  /** So many papers are remembered. */
  private static final int REMEMBERED_MAX = 50;
  /** What a sealing or pricing program writes of its computer into a bid. */
  private static final String ENVIRONMENT = "environment.json";
  private static final Pattern MEMBER = Pattern.compile("\"(machine|cpu|disk|board|dongle)\"\\s*:\\s*\"([^\"]{1,128})\"");
  private static final Logger LOG = Logger.getLogger(ReadPapers.class);
  @Inject AttachmentStore store;
  @Inject StateFolder state;
  private final Map<String, Paper> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override protected boolean removeEldestEntry(Map.Entry<String, Paper> eldest) {
      return size() > REMEMBERED_MAX;
    }
  });

  Paper read(Attachment file) {
    String key = file.sha256 + "/" + file.name;
    Paper paper = known.get(key);
    if (paper != null) return paper;
    Paper fresh = file.bytes > BYTES_MAX ? Paper.UNREAD : open(file);
    known.put(key, fresh);
    return fresh;
  }

  /** A file that cannot be read is evidence of nothing. */
  private Paper open(Attachment file) {
    String kind = file.name.toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
    try (InputStream in = store.open(file.sha256)) {
      return switch (kind) {
        case "docx", "xlsx", "docm", "xlsm" -> OfficePaper.read(file.name, in);
        case "pdf" -> pdf(file.name, in);
        case "txt" -> Paper.of(file.name, List.of(), Map.of(), text(in));
        case "json" -> file.name.equals(ENVIRONMENT) ? environment(file.name, text(in)) : Paper.UNREAD;
        default -> Paper.UNREAD;
      };
    } catch (IOException | RuntimeException unreadable) {
      LOG.debugf(unreadable, "not read: %s", file.sha256);
      return Paper.UNREAD;
    }
  }

  /** PDFBox reads to and fro: a file of its own keeps large ones out of memory. */
  private Paper pdf(String name, InputStream in) throws IOException {
    Path aside = Files.createTempFile(state.work(), "paper", ".pdf");
    try {
      Files.copy(in, aside, StandardCopyOption.REPLACE_EXISTING);
      return PdfPaper.read(name, aside.toFile());
    } finally {
      Files.delete(aside);
    }
  }

  private static Paper environment(String name, String json) {
    List<Trace> traces = new ArrayList<>();
    MEMBER.matcher(json).results().forEach(found -> traces.add(new Trace(Sign.MACHINE, found.group(1) + " " + found.group(2), name)));
    return new Paper(traces, Map.of(), "");
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readNBytes(Paper.LETTERS_MAX), StandardCharsets.UTF_8);
  }
}
