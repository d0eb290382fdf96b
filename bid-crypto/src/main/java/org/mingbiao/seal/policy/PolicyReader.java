package org.mingbiao.seal.policy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingbiao.seal.form.FlawedException;
import org.mingbiao.seal.form.Lines;
import org.mingbiao.seal.note.VerifierKey;
import org.mingbiao.seal.tree.Hash;

/** Reads a policy file. Narrower than C2SP in one thing: octets above 127 must be UTF-8, so that names can be shown. */
final class PolicyReader {
  private static final int BYTES_MAX = 64 * 1024;
  private static final int DEFINITIONS_MAX = 256;
  private static final String NONE = "none";

  private final List<VerifierKey> logs = new ArrayList<>();
  private final List<Policy.Witness> witnesses = new ArrayList<>();
  private final Map<String, Quorum> defined = new HashMap<>();
  private final Set<String> members = new HashSet<>();
  /** The hashes of all keys read; a key under two names would count twice. */
  private final Set<Hash> keys = new HashSet<>();
  private Quorum quorum;
  private int number;

  Policy read(byte[] file) {
    String text = Lines.utf8(tabsAsSpaces(file), BYTES_MAX, "policy");
    if (!text.endsWith("\n")) {
      throw wrong("the last line does not end");
    }
    for (String line : text.split("\n", -1)) {
      number++;
      line(line);
    }
    if (quorum == null) {
      throw FlawedException.malformed("policy without a quorum line");
    }
    return new Policy(logs, witnesses, quorum);
  }

  private void line(String line) {
    if (line.indexOf('\u007f') >= 0) {
      throw wrong("control character");
    }
    List<String> items = Arrays.stream(line.split(" +")).filter(item -> !item.isEmpty()).toList();
    if (items.isEmpty() || items.get(0).startsWith("#")) {
      return;
    }
    switch (items.get(0)) {
      case "log" -> log(items);
      case "witness" -> witness(items);
      case "group" -> group(items);
      case "quorum" -> quorum(items);
      default -> throw wrong("unknown word '" + items.get(0) + "'");
    }
  }

  private void log(List<String> items) {
    requireLength(items, 2, 3);
    url(items, 2);
    logs.add(key(items.get(1), false));
  }

  private void witness(List<String> items) {
    requireLength(items, 3, 4);
    define(items.get(1), new Quorum.One(items.get(1)));
    witnesses.add(new Policy.Witness(items.get(1), key(items.get(2), true), url(items, 3)));
  }

  private void group(List<String> items) {
    requireLength(items, 4, DEFINITIONS_MAX);
    List<String> names = items.subList(3, items.size());
    int least = switch (items.get(2)) {
      case "any" -> 1;
      case "all" -> names.size();
      default -> (int) Math.min(Integer.MAX_VALUE, Lines.decimal(items.get(2), "group size on line " + number));
    };
    if (least < 1 || least > names.size()) {
      throw wrong("a group of " + names.size() + " cannot ask for " + least);
    }
    List<Quorum> parts = new ArrayList<>();
    for (String name : names) {
      if (!members.add(name)) {
        throw wrong("'" + name + "' is a member twice");
      }
      parts.add(defined(name));
    }
    define(items.get(1), new Quorum.Group(least, parts));
  }

  private void quorum(List<String> items) {
    requireLength(items, 2, 2);
    if (quorum != null) {
      throw wrong("second quorum line");
    }
    quorum = items.get(1).equals(NONE) ? new Quorum.None() : defined(items.get(1));
  }

  private void define(String name, Quorum meaning) {
    if (name.equals(NONE) || defined.putIfAbsent(name, meaning) != null || defined.size() > DEFINITIONS_MAX) {
      throw wrong("'" + name + "' cannot be defined");
    }
  }

  private Quorum defined(String name) {
    return Optional.ofNullable(defined.get(name)).orElseThrow(() -> wrong("'" + name + "' is not defined above"));
  }

  private VerifierKey key(String item, boolean cosigns) {
    VerifierKey key = VerifierKey.parse(item);
    if (key.kind().cosigns() != cosigns) {
      throw wrong("a key of kind " + key.kind());
    }
    if (!keys.add(Hash.of(key.publicKey())) || keys.size() > DEFINITIONS_MAX) {
      throw wrong("the key of " + key.name() + " stands twice");
    }
    return key;
  }

  private static byte[] tabsAsSpaces(byte[] file) {
    byte[] copy = file.clone();
    for (int i = 0; i < copy.length; i++) {
      copy[i] = copy[i] == '\t' ? (byte) ' ' : copy[i];
    }
    return copy;
  }

  private Optional<URI> url(List<String> items, int position) {
    if (items.size() <= position) {
      return Optional.empty();
    }
    try {
      URI url = new URI(items.get(position));
      if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
        return Optional.of(url);
      }
    } catch (URISyntaxException e) {
      // falls through to the one refusal below
    }
    throw wrong("'" + items.get(position) + "' is not an http address");
  }

  private void requireLength(List<String> items, int least, int most) {
    if (items.size() < least || items.size() > most) {
      throw wrong(items.get(0) + " with " + (items.size() - 1) + " items");
    }
  }

  private FlawedException wrong(String why) {
    return FlawedException.malformed("policy line " + number + ": " + why);
  }
}
