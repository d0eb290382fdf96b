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
import java.util.List;
import java.util.UUID;

/** The journal's hash chain: SHA-256 over the digest before, then each member with its length in front. */
final class Chain {
  static final byte[] START = new byte[32];
  private static final int BATCH = 1_000;

  /** An entry's number, counted from 1, and its digest. */
  record Link(long seq, byte[] hash) {}

  private Chain() {}

  static Link head(Connection connection) throws SQLException {
    return head(connection, "select seq, hash from journal_head");
  }

  static Link lockHead(Connection connection) throws SQLException {
    return head(connection, "select seq, hash from journal_head for update");
  }

  private static Link head(Connection connection, String sql) throws SQLException {
    try (var query = connection.prepareStatement(sql); var row = query.executeQuery()) {
      if (!row.next()) throw new IllegalStateException("the journal has lost its head");
      return new Link(row.getLong(1), row.getBytes(2));
    }
  }

  /** Chains all of them, {@link #BATCH} at a time on their way to the database. @return the last link */
  static Link append(Connection connection, Link head, List<Written> entries) throws SQLException {
    String sql = "insert into journal (seq, id, at, actor, address, matter, type, payload, sealed, prev_hash, hash)"
        + " values (?,?,?,?,?,?,?,?::json,?,?,?)";
    Link last = head;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (Written entry : entries) {
        Link link = new Link(last.seq() + 1, hash(last, entry));
        add(insert, last, link, entry);
        if (++waiting % BATCH == 0) insert.executeBatch();
        last = link;
      }
      insert.executeBatch();
    }
    return last;
  }

  private static void add(PreparedStatement insert, Link before, Link link, Written entry) throws SQLException {
    insert.setLong(1, link.seq());
    insert.setObject(2, entry.id());
    insert.setObject(3, OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
    insert.setString(4, entry.actor());
    insert.setString(5, entry.address());
    insert.setObject(6, entry.matter());
    insert.setString(7, entry.type());
    insert.setString(8, entry.payload());
    insert.setBytes(9, entry.sealed());
    insert.setBytes(10, before.hash());
    insert.setBytes(11, link.hash());
    insert.addBatch();
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
   * @throws BrokenChainException naming the first entry that was altered, removed or put in
   */
  static Link verify(Connection connection) throws SQLException {
    Link known = head(connection);
    Link reached = new Link(0, START);
    Link before;
    do {
      before = reached;
      reached = verifyFrom(before, known.seq(), connection);
    } while (reached.seq() > before.seq());
    if (known.seq() != reached.seq() || !Arrays.equals(known.hash(), reached.hash())) throw broken(reached.seq() + 1);
    return reached;
  }

  private static Link verifyFrom(Link head, long last, Connection connection) throws SQLException {
    String sql = "select seq, id, at, actor, address, matter, type, payload, sealed, hash from journal where seq > ? and seq <= ? order by seq limit " + BATCH;
    Link reached = head;
    try (var query = connection.prepareStatement(sql)) {
      query.setLong(1, head.seq());
      query.setLong(2, last);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) reached = verify(reached, row);
      }
    }
    return reached;
  }

  private static Link verify(Link head, ResultSet row) throws SQLException {
    Written entry = new Written(row.getObject(2, UUID.class), row.getObject(3, OffsetDateTime.class).toInstant(), row.getString(4),
        row.getString(5), row.getObject(6, UUID.class), row.getString(7), row.getString(8), row.getBytes(9));
    boolean next = row.getLong(1) == head.seq() + 1 && Arrays.equals(row.getBytes(10), hash(head, entry));
    if (!next) throw broken(head.seq() + 1);
    return new Link(row.getLong(1), row.getBytes(10));
  }

  private static BrokenChainException broken(long seq) {
    return new BrokenChainException(seq);
  }

  private static byte[] hash(Link head, Written entry) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.hash());
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(head.seq() + 1).array());
      member(digest, entry.id().toString());
      member(digest, entry.at().toString());
      member(digest, entry.actor());
      member(digest, entry.address());
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
