/** DER, strictly: definite lengths in their shortest form and nothing after the value. */
import { compare, concat, fromHex } from './bytes.mjs';

/** One value: its tag byte, its content, and the bytes of the whole. */
class Der {
  constructor(tag, content, bytes) {
    this.tag = tag;
    this.content = content;
    this.bytes = bytes;
  }

  /** The values inside a constructed one. */
  get children() {
    if (!this.list) {
      if (!(this.tag & 0x20)) throw new Error('not constructed');
      this.list = [];
      for (let at = 0; at < this.content.length;) {
        const child = readAt(this.content, at);
        this.list.push(child);
        at += child.bytes.length;
      }
    }
    return this.list;
  }

  at(index) {
    const child = this.children[index];
    if (!child) throw new Error('a value is missing');
    return child;
  }

  expect(tag) {
    if (this.tag !== tag) throw new Error(`tag ${this.tag} where ${tag} must stand`);
    return this;
  }

  get oid() {
    return Array.from(this.expect(6).content, byte => byte.toString(16).padStart(2, '0')).join('');
  }

  get integer() {
    return BigInt.asIntN(this.expect(2).content.length * 8, BigInt('0x' + (toHex(this.content) || '0')));
  }

  /** Milliseconds of a UTCTime or GeneralizedTime. */
  get time() {
    const text = String.fromCharCode(...this.content);
    const full = this.tag === 0x17 ? (Number(text.slice(0, 2)) < 50 ? '20' : '19') + text : text;
    const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
    if (!parts) throw new Error('not a time');
    return Date.UTC(+parts[1], +parts[2] - 1, +parts[3], +parts[4], +parts[5], +parts[6]);
  }
}

const toHex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

function readAt(bytes, from) {
  const tag = bytes[from];
  let length = bytes[from + 1];
  let header = 2;
  if (tag === undefined || length === undefined || (tag & 0x1f) === 0x1f) throw new Error('no value');
  if (length > 0x7f) {
    const count = length & 0x7f;
    if (count === 0 || count > 4) throw new Error('indefinite or absurd length');
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + bytes[from + 2 + i];
    header += count;
    if (!(length > 0x7f) || length < 2 ** (8 * (count - 1))) throw new Error('length not in its shortest form');
  }
  const end = from + header + length;
  if (!(end <= bytes.length)) throw new Error('ends early');
  return new Der(tag, bytes.subarray(from + header, end), bytes.subarray(from, end));
}

export function readDer(bytes) {
  const value = readAt(bytes, 0);
  if (value.bytes.length !== bytes.length) throw new Error('bytes after the value');
  return value;
}

export function der(tag, ...parts) {
  const content = concat(...parts);
  const length = [];
  if (content.length > 0x7f) {
    for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
    length.unshift(0x80 | length.length);
  } else {
    length.push(content.length);
  }
  return concat(Uint8Array.of(tag, ...length), content);
}

export const sequence = (...parts) => der(0x30, ...parts);
export const set = (...parts) => der(0x31, ...[...parts].sort(compare));
export const octets = bytes => der(4, bytes);
export const oid = text => der(6, fromHex(text));
export const context = (number, ...parts) => der(0xa0 + number, ...parts);

/** A non-negative integer. */
export function integer(value) {
  let text = BigInt(value).toString(16);
  if (text.length % 2) text = '0' + text;
  if (parseInt(text.slice(0, 2), 16) > 0x7f) text = '00' + text;
  return der(2, fromHex(text));
}
