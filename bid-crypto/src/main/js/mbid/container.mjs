/** The container (sections 2 and 9): inspect without a key, open with one. */
import { ascii, concat, equal, refuse, u64, view } from './bytes.mjs';
import { HEADER_BYTES, SEALED_CHUNK_BYTES, FileReader, Tree, decrypt, derive, plainLength } from './envelope.mjs';
import { readJson } from './json.mjs';
import { ENVELOPE_NAME, LIMITS, contextOf, indexOf, preambleOf, readSeal } from './manifest.mjs';
import { isFor, readWrap, unwrap } from './wrap.mjs';

const MAGIC = Uint8Array.of(0x4d, 0x42, 0x49, 0x44, 0x31, 0x0d, 0x0a, 0x1a);

/** Bytes at hand as a source; a browser's File wrapped as {size, slice} does as well. */
export const sourceOf = bytes => ({ size: bytes.length, slice: async (from, to) => bytes.subarray(from, to) });

/** A File or Blob as a source. */
export const sourceOfBlob = blob => ({
  size: blob.size,
  slice: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
});

class Cursor {
  at = 0;

  constructor(source) {
    this.source = source;
  }

  async take(length, what) {
    if (this.at + length > this.source.size) refuse('TRUNCATED', `ends within the ${what}`);
    const bytes = await this.source.slice(this.at, this.at + length);
    this.at += length;
    return bytes;
  }

  async type() {
    return String.fromCharCode((await this.take(1, 'record'))[0]);
  }

  async length(found, type, max) {
    if (found !== type) refuse('RECORD_UNEXPECTED', `type ${found} where ${type} must stand`);
    const length = view(await this.take(8, 'record')).getBigUint64(0);
    if (length > BigInt(max)) refuse('LIMIT_EXCEEDED', `record ${type} of ${length}`);
    return Number(length);
  }
}

/**
 * A container whose every byte, but for bodies that were passed over, is the one its seal fixed.
 * @param hashBodies false to leave the bodies to {@link open}
 */
export async function inspect(source, hashBodies = true) {
  const cursor = new Cursor(source);
  await readMagic(cursor);
  const preambleBytes = await cursor.take(await cursor.length(await cursor.type(), 'P', LIMITS.preamble), 'preamble');
  const preamble = preambleOf(readJson(preambleBytes));
  const bodies = [];
  let type = await cursor.type();
  if (type !== 'E') refuse('RECORD_UNEXPECTED', `type ${type} where E must stand`);
  for (; type === 'E'; type = await cursor.type()) {
    if (bodies.length === LIMITS.envelopes) refuse('LIMIT_EXCEEDED', 'too many envelopes');
    bodies.push(await readBody(cursor, preamble.suite, bodies, hashBodies));
  }
  const keyWrap = await cursor.take(await cursor.length(type, 'K', LIMITS.keyWrap), 'key wrap');
  const trustees = [];
  for (type = await cursor.type(); type === 'T'; type = await cursor.type()) {
    if (trustees.length === LIMITS.trustees) refuse('LIMIT_EXCEEDED', 'too many trustees');
    trustees.push(await cursor.take(await cursor.length(type, 'T', LIMITS.trustee), 'trustee'));
  }
  const sealAt = cursor.at - 1;
  const seal = await readSeal(await cursor.take(await cursor.length(type, 'S', LIMITS.seal), 'seal'));
  const trailer = concat(u64(sealAt), MAGIC.slice().reverse());
  if (!equal(await cursor.take(16, 'trailer'), trailer)) refuse('TRAILER_WRONG', `must name offset ${sealAt}`);
  if (cursor.at < source.size) refuse('TRAILING_BYTES', 'bytes after the trailer');
  return compare({ source, seal, bodies }, preambleBytes, keyWrap, trustees);
}

async function readMagic(cursor) {
  const found = await cursor.source.slice(0, Math.min(cursor.source.size, MAGIC.length));
  if (!equal(found, MAGIC.subarray(0, found.length))) refuse('NOT_A_CONTAINER', 'the first eight bytes are not MBID1');
  await cursor.take(MAGIC.length, 'magic');
}

async function readBody(cursor, suite, before, hashBodies) {
  const record = await cursor.length('E', 'E', Number.MAX_SAFE_INTEGER);
  const nameLength = view(await cursor.take(2, 'envelope')).getUint16(0);
  const name = nameLength > 32 ? '' : String.fromCharCode(...await cursor.take(nameLength, 'envelope'));
  if (!ENVELOPE_NAME.test(name) || before.some(each => each.id === name)) refuse('ENVELOPE_NAME', name);
  const length = record - 2 - nameLength;
  if (length > LIMITS.envelopeBytes) refuse('LIMIT_EXCEEDED', `envelope ${name}`);
  plainLength(length);
  const body = { id: name, offset: cursor.at, length, header: await cursor.take(HEADER_BYTES, 'envelope'), root: null };
  if (cursor.at + length - HEADER_BYTES > cursor.source.size) refuse('TRUNCATED', 'ends within an envelope');
  if (hashBodies) body.root = await rootOf(cursor, suite, body);
  else cursor.at += length - HEADER_BYTES;
  return body;
}

async function rootOf(cursor, suite, body) {
  const tree = new Tree(suite);
  await tree.add(body.header);
  for (let left = body.length - HEADER_BYTES; left > 0; left -= SEALED_CHUNK_BYTES) {
    await tree.add(await cursor.take(Math.min(left, SEALED_CHUNK_BYTES), 'envelope'));
  }
  return tree.root();
}

async function compare(bid, preambleBytes, keyWrap, trustees) {
  const { manifest, suite } = bid.seal;
  if (!equal(preambleBytes, manifest.preamble.bytes)) refuse('PREAMBLE_ALTERED', 'not the sealed one');
  const same = (body, sealed) => body && body.id === sealed.id && body.length === sealed.length
    && equal(body.header, sealed.header) && (body.root === null || equal(body.root, sealed.root));
  if (bid.bodies.length !== manifest.envelopes.length || !manifest.envelopes.every((each, i) => same(bid.bodies[i], each))) {
    refuse('ENVELOPE_ALTERED', 'an envelope is not the sealed one');
  }
  if (!equal(await suite.hash(keyWrap), manifest.keyWrap)) refuse('KEY_WRAP_ALTERED', 'not the sealed one');
  if (trustees.length !== manifest.trustees.length) refuse('TRUSTEE_ALTERED', 'not as many as were sealed');
  for (const [i, bytes] of trustees.entries()) {
    if (!equal(await suite.hash(bytes), manifest.trustees[i].record)) refuse('TRUSTEE_ALTERED', `trustee ${i + 1}`);
  }
  bid.keyWrap = await readWrap(suite, keyWrap);
  if (!isFor(bid.keyWrap, bid.seal.encryption)) refuse('CERTIFICATE_MISMATCH', 'the bidder is no recipient');
  bid.trustees = await Promise.all(trustees.map(bytes => readWrap(suite, bytes)));
  return bid;
}

/** The key that opens all envelopes, by a recipient's certificate and PKCS #8 key. */
export async function bidKey(bid, certificate, pkcs8) {
  const key = await unwrap(bid.keyWrap, certificate, pkcs8);
  return key.length === bid.seal.suite.keyBytes ? key : refuse('UNWRAP_FAILED', 'a key of another length');
}

/** The key of one envelope from the bid's. */
export const envelopeKey = (bid, key, id) => bid.seal.suite.expand(key, ascii(`mbid/envelope ${id}`), bid.seal.suite.keyBytes);

/** Whether this key is the envelope's: refuses with COMMITMENT_MISMATCH. */
export async function checkKey(bid, id, key) {
  const { manifest, suite } = bid.seal;
  await derive(suite, key, manifest.envelopes[indexOf(manifest, id)].header, await contextOf(manifest.preamble, id));
}

/** Opens one envelope: its files as {name, size, parts}, each part a piece of bytes. */
export async function open(bid, id, key) {
  const { manifest, suite } = bid.seal;
  const index = indexOf(manifest, id);
  const sealed = manifest.envelopes[index];
  const { offset } = bid.bodies[index];
  const reader = new FileReader(plainLength(sealed.length));
  const read = (from, to) => bid.source.slice(offset + from, offset + to);
  await decrypt(suite, read, sealed, key, await contextOf(manifest.preamble, id), plain => reader.take(plain));
  return reader.files;
}
