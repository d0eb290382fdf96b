/** One envelope: chunked encryption, tree, padding and files (section 4). */
import { ascii, concat, equal, refuse, view } from './bytes.mjs';
import { readJson } from './json.mjs';

export const HEADER_BYTES = 56;
const CHUNK_BYTES = 16384;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + 16;
const TABLE_BYTES_MAX = 2 ** 20;
const FILES_MAX = 10000;
const SIZE_MAX = 2 ** 48;
const PART = /^[^\x00-\x1f\x7f/\\:*?"<>|]*[^\x00-\x1f\x7f/\\:*?"<>|. ]$/;

/** The root of an RFC 6962 tree, as leaves arrive. */
export class Tree {
  #levels = [];
  #suite;

  constructor(suite) {
    this.#suite = suite;
  }

  async add(leaf) {
    let carried = await this.#suite.hash(Uint8Array.of(0), leaf);
    let level = 0;
    for (; this.#levels[level]; level++) {
      carried = await this.#join(this.#levels[level], carried);
      this.#levels[level] = null;
    }
    this.#levels[level] = carried;
  }

  async root() {
    let root = null;
    for (const subtree of this.#levels) {
      if (subtree) root = root ? await this.#join(subtree, root) : subtree;
    }
    return root;
  }

  #join(left, right) {
    return this.#suite.hash(Uint8Array.of(1), left, right);
  }
}

/** Bytes of plaintext in a message, or ENVELOPE_LENGTH. */
export function plainLength(sealed) {
  const last = (sealed - HEADER_BYTES) % SEALED_CHUNK_BYTES;
  if (sealed < HEADER_BYTES + 16 || last < 16) refuse('ENVELOPE_LENGTH', `no message is ${sealed} bytes long`);
  return Math.floor((sealed - HEADER_BYTES) / SEALED_CHUNK_BYTES) * CHUNK_BYTES + last - 16;
}

/** The cipher and base nonce of a message, if key and context are the ones it is committed to. */
export async function derive(suite, key, header, context) {
  if (key.length !== suite.keyBytes) refuse('COMMITMENT_MISMATCH', 'a key of another length');
  const info = concat(ascii(`c2sp.org/chunked-encryption@v1+${suite.aead}`), Uint8Array.of(0), header.subarray(0, 24), context);
  const derived = await suite.expand(key, info, suite.keyBytes + 44);
  if (!equal(derived.subarray(suite.keyBytes + 12), header.subarray(24))) {
    refuse('COMMITMENT_MISMATCH', 'the key is not the one this envelope is committed to');
  }
  return { cipher: await suite.cipher(derived.slice(0, suite.keyBytes)), nonce: derived.slice(suite.keyBytes, suite.keyBytes + 12) };
}

function nonceOf(base, chunk) {
  const nonce = base.slice();
  const counter = new Uint8Array(8);
  view(counter).setBigUint64(0, BigInt(chunk));
  counter.forEach((byte, i) => { nonce[4 + i] ^= byte; });
  return nonce;
}

/**
 * Decrypts an envelope, passing plaintext on chunk by chunk.
 * @param read gives the message's bytes from an offset to an offset
 * @param sealed what the seal says: {length, header, root}
 * @param sink told every piece of plaintext; refuses with a fault of kind CONTENT
 */
export async function decrypt(suite, read, sealed, key, context, sink) {
  const { cipher, nonce } = await derive(suite, key, sealed.header, context);
  const tree = new Tree(suite);
  await tree.add(sealed.header);
  let content = null;
  for (let at = HEADER_BYTES, chunk = 0; at < sealed.length; at += SEALED_CHUNK_BYTES, chunk++) {
    const bytes = await read(at, Math.min(sealed.length, at + SEALED_CHUNK_BYTES));
    await tree.add(bytes);
    if (content) continue;
    try {
      const plain = await cipher.open(nonceOf(nonce, chunk), bytes);
      await sink(plain ?? refuse('CHUNK_REFUSED', `chunk ${chunk} does not open under the committed key`));
    } catch (error) {
      content = error; // whose fault it is depends on the root, so the tree is completed first
    }
  }
  if (!equal(await tree.root(), sealed.root)) refuse('ENVELOPE_ALTERED', 'the envelope is not the sealed one');
  if (content) throw content;
}

function padded(length) {
  if (length <= 4096) return 4096;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
}

function checkNames(rows) {
  const lower = name => name.replace(/[A-Z]/g, letter => letter.toLowerCase());
  const taken = new Set();
  const folders = new Set();
  for (const { name } of rows) {
    const safe = ascii(name).length <= 1024 && name.normalize('NFC') === name && name.split('/').every(part => PART.test(part));
    if (!safe) refuse('FILE_NAME', `unsafe: ${name}`);
    const key = lower(name);
    if (taken.has(key)) refuse('FILE_NAME', `twice: ${name}`);
    taken.add(key);
    for (let at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) folders.add(key.slice(0, at));
  }
  if ([...folders].some(folder => taken.has(folder))) refuse('FILE_NAME', 'both a file and a folder');
}

/** Files, in order, from plaintext that comes in pieces. The pieces held are those of one envelope in memory. */
export class FileReader {
  files = [];
  #pending = new Uint8Array(0);
  #length;
  #left = null;
  #rows = null;

  constructor(length) {
    this.#length = length;
    if (length < 4) this.tooShort = true;
  }

  take(plain) {
    if (this.tooShort) refuse('FILE_TABLE', 'no table');
    if (this.#rows === null) {
      this.#pending = concat(this.#pending, plain);
      if (!this.#readTable()) return;
      plain = this.#pending;
      this.#pending = null;
    }
    this.#distribute(plain);
  }

  #readTable() {
    if (this.#pending.length < 4) return false;
    const length = view(this.#pending).getUint32(0);
    if (length > TABLE_BYTES_MAX || length > this.#length - 4) refuse('FILE_TABLE', `a table of ${length} bytes`);
    if (this.#pending.length < 4 + length) return false;
    try {
      this.#rows = readJson(this.#pending.subarray(4, 4 + length)).exactly('files').objects('files', FILES_MAX).map(row => {
        row.exactly('name', 'size');
        return { name: row.text('name', /^[^]*$/), size: row.number('size', 0, SIZE_MAX), parts: [] };
      });
    } catch (error) {
      refuse('FILE_TABLE', error.message);
    }
    if (this.#rows.length === 0) refuse('FILE_TABLE', 'the envelope holds no file');
    checkNames(this.#rows);
    const expected = padded(4 + length + this.#rows.reduce((sum, row) => sum + row.size, 0));
    if (expected !== this.#length) refuse('PADDING', `${this.#length} bytes, not ${expected}`);
    this.#left = this.#rows.map(row => row.size);
    this.files = this.#rows;
    this.#pending = this.#pending.subarray(4 + length);
    return true;
  }

  #distribute(plain) {
    let at = 0;
    for (let i = 0; i < this.#left.length && at < plain.length; i++) {
      const n = Math.min(this.#left[i], plain.length - at);
      if (n > 0) this.files[i].parts.push(plain.slice(at, at + n));
      this.#left[i] -= n;
      at += n;
    }
    if (plain.subarray(at).some(byte => byte !== 0)) refuse('PADDING', 'the padding is not all zeros');
  }
}

