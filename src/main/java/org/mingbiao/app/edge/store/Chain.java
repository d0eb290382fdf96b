package org.mingbiao.app.edge.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

/** The journal's hash chain: SHA-256 over the digest before, then each member with its length in front. */
final class Chain {
  static final byte[] START = new byte[32];
  private static final int FETCH = 1_000;

  /** An entry's number, counted from 1, and its digest. */
  record Link(long seq, byte[] hash) {}

  private Chain() {}

  static Link lockHead(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement("select seq, hash from journal_head for update"); var row = query.executeQuery()) {
      if (!row.next()) throw new IllegalStateException("the journal has lost its head");
      return new Link(row.getLong(1), row.getBytes(2));
    }
  }

  static Link append(Connection connection, Link head, Written entry) throws SQLException {
    Link link = new Link(head.seq() + 1, hash(head, entry));
    String sql = "insert into journal (seq, id, at, actor, matter, type, payload, sealed, prev_hash, hash) values (?,?,?,?,?,?,?::json,?,?,?)";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setLong(1, link.seq());
      insert.setObject(2, entry.id());
      insert.setObject(3, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
      insert.setString(4, entry.actor());
      insert.setObject(5, entry.matter());
      insert.setString(6, entry.type());
      insert.setString(7, entry.payload());
      insert.setBytes(8, entry.sealed());
      insert.setBytes(9, head.hash());
      insert.setBytes(10, link.hash());
      insert.executeUpdate();
    }
    return link;
  }

  static void moveHead(Connection connection, Link head) throws SQLException {
    try (var update = connection.prepareStatement("update journal_head set seq = ?, hash = ?")) {
      update.setLong(1, head.seq());
      update.setBytes(2, head.hash());
      update.executeUpdate();
    }
  }

  /**
   * Reads the whole chain.
   *
   * @return its last link
   * @throws IllegalStateException naming the first entry that was altered, removed or put in
   */
  static Link verify(Connection connection) throws SQLException {
    Link head = new Link(0, START);
    try (var query = connection.prepareStatement("select seq, id, at, actor, matter, type, payload, sealed, hash from journal order by seq")) {
      query.setFetchSize(FETCH);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) head = verify(head, row);
      }
    }
    Link known = lockHead(connection);
    if (known.seq() != head.seq() || !Arrays.equals(known.hash(), head.hash())) throw broken(head.seq() + 1);
    return head;
  }

  private static Link verify(Link head, ResultSet row) throws SQLException {
    Written entry = new Written(row.getObject(2, UUID.class), row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4),
        row.getObject(5, UUID.class), row.getString(6), row.getString(7), row.getBytes(8));
    boolean next = row.getLong(1) == head.seq() + 1 && Arrays.equals(row.getBytes(9), hash(head, entry));
    if (!next) throw broken(head.seq() + 1);
    return new Link(row.getLong(1), row.getBytes(9));
  }

  private static IllegalStateException broken(long seq) {
    return new IllegalStateException("the journal's chain is broken at entry " + seq);
  }

  private static byte[] hash(Link head, Written entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.hash());
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(head.seq() + 1).array());
      member(digest, entry.id().toString());
      member(digest, entry.at().toString());
      member(digest, entry.actor());
      member(digest, entry.matter() == null ? null : entry.matter().toString());
      member(digest, entry.type());
      member(digest, entry.payload());
      member(digest, entry.sealed());
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void member(MessageDigest digest, String text) {
    member(digest, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  private static void member(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? -1 : bytes.length).array());
    if (bytes != null) digest.update(bytes);
  }
}
