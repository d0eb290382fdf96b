/** National algorithms that WebCrypto lacks: SM3 (GB/T 32905), SM4 in GCM and CBC (GB/T 32907). */
import { concat, equal, fromHex, view } from './bytes.mjs';

const rotate = (x, n) => (x << n) | (x >>> (32 - n));

/* SM3 */

const p0 = x => x ^ rotate(x, 9) ^ rotate(x, 17);
const p1 = x => x ^ rotate(x, 15) ^ rotate(x, 23);
const ROUND = Int32Array.from({ length: 64 }, (_, j) => rotate(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32));

function compress(state, block, words) {
  for (let j = 0; j < 16; j++) words[j] = block.getInt32(4 * j);
  for (let j = 16; j < 68; j++) {
    words[j] = p1(words[j - 16] ^ words[j - 9] ^ rotate(words[j - 3], 15)) ^ rotate(words[j - 13], 7) ^ words[j - 6];
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let j = 0; j < 64; j++) {
    const a12 = rotate(a, 12);
    const ss1 = rotate((a12 + e + ROUND[j]) | 0, 7);
    const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
    const tt1 = (ff + d + (ss1 ^ a12) + (words[j] ^ words[j + 4])) | 0;
    const tt2 = (gg + h + ss1 + words[j]) | 0;
    d = c;
    c = rotate(b, 9);
    b = a;
    a = tt1;
    h = g;
    g = rotate(f, 19);
    f = e;
    e = p0(tt2);
  }
  const next = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] ^= next[i];
}

export function sm3(...parts) {
  const message = concat(...parts);
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  view(padded).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  const state = Int32Array.of(0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e);
  const words = new Int32Array(68);
  for (let at = 0; at < padded.length; at += 64) compress(state, new DataView(padded.buffer, at, 64), words);
  const out = new Uint8Array(32);
  state.forEach((word, i) => view(out).setInt32(4 * i, word));
  return out;
}

export function hmacSm3(key, ...parts) {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sm3(key) : key);
  return sm3(block.map(byte => byte ^ 0x5c), sm3(block.map(byte => byte ^ 0x36), ...parts));
}

/* SM4 */

const SBOX = fromHex('d690e9fecce13db716b614c228fb2c052b679a762abe04c3aa441326498606999c4250f491ef987a33540b43edcfac62'
  + 'e4b31ca9c908e89580df94fa758f3fa64707a7fcf37317ba83593c19e6854fa8686b81b27164da8bf8eb0f4b70569d351e240e5e6358d1a225227c3b'
  + '01217887d40046579fd327524c3602e7a0c4c89eeabf8ad240c738b5a3f7f2cef96115a1e0ae5da49b341a55ad933230f58cb1e31df6e22e8266ca60'
  + 'c02923ab0d534e6fd5db3745defd8e2f03ff6a726d6c5b518d1baf92bbddbc7f11d95c411f105ad80ac13188a5cd7bbd2d74d012b8e5b4b08969974a'
  + '0c96777e65b9f109c56ec68418f07dec3adc4d2079ee5f3ed7cb3948');
const T = [0, 24, 16, 8].map(turn => Int32Array.from({ length: 256 }, (_, i) => {
  const b = SBOX[i];
  return rotate(b ^ rotate(b, 2) ^ rotate(b, 10) ^ rotate(b, 18) ^ rotate(b, 24), turn === 0 ? 0 : 32 - turn);
}));
const FK = [0xa3b1bac6, 0x56aa3350, 0x677d9197, 0xb27022dc];

const substitute = x => (SBOX[x >>> 24] << 24) | (SBOX[(x >>> 16) & 255] << 16) | (SBOX[(x >>> 8) & 255] << 8) | SBOX[x & 255];

function roundKeys(key) {
  const k = FK.map((fk, i) => view(key).getInt32(4 * i) ^ fk);
  return Int32Array.from({ length: 32 }, (_, i) => {
    const ck = [0, 1, 2, 3].reduce((word, j) => (word << 8) | (((4 * i + j) * 7) & 255), 0);
    const b = substitute(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ ck);
    k.push(k[i] ^ b ^ rotate(b, 13) ^ rotate(b, 23));
    return k[i + 4];
  });
}

/** Encrypts the block at {@code words} (four of them), or decrypts it if the round keys are turned round. */
function sm4Block(keys, words) {
  let [a, b, c, d] = words;
  for (let i = 0; i < 32; i++) {
    const x = b ^ c ^ d ^ keys[i];
    const next = a ^ T[0][x & 255] ^ T[1][(x >>> 8) & 255] ^ T[2][(x >>> 16) & 255] ^ T[3][x >>> 24];
    a = b;
    b = c;
    c = d;
    d = next;
  }
  words[0] = d;
  words[1] = c;
  words[2] = b;
  words[3] = a;
}

/** Multiples of H for every value of a byte, and what falls off when shifting by one byte. */
function ghashTables(h) {
  const table = new Int32Array(256 * 4);
  let [a, b, c, d] = h;
  for (let bit = 0x80; bit > 0; bit >>= 1) {
    table.set([a, b, c, d], 4 * bit);
    const carry = d & 1;
    d = (d >>> 1) | (c << 31);
    c = (c >>> 1) | (b << 31);
    b = (b >>> 1) | (a << 31);
    a = (a >>> 1) ^ (carry ? 0xe1000000 : 0);
  }
  for (let i = 2; i < 256; i <<= 1) {
    for (let j = 1; j < i; j++) {
      for (let w = 0; w < 4; w++) table[4 * (i + j) + w] = table[4 * i + w] ^ table[4 * j + w];
    }
  }
  return table;
}

const FALL = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  let high = 0;
  for (let i = 0; i < 8; i++) {
    high = (high >>> 1) ^ (rest & 1 ? 0xe1000000 : 0);
    rest >>>= 1;
  }
  return high;
});

function ghashStep(table, y) {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 15; i >= 0; i--) {
    if (i < 15) {
      const fall = FALL[d & 255];
      d = (d >>> 8) | (c << 24);
      c = (c >>> 8) | (b << 24);
      b = (b >>> 8) | (a << 24);
      a = (a >>> 8) ^ fall;
    }
    const at = 4 * ((y[i >> 2] >>> (24 - 8 * (i & 3))) & 255);
    a ^= table[at];
    b ^= table[at + 1];
    c ^= table[at + 2];
    d ^= table[at + 3];
  }
  y[0] = a;
  y[1] = b;
  y[2] = c;
  y[3] = d;
}

/** AEAD_SM4_GCM without associated data, under one key. */
export class Sm4Gcm {
  #keys;
  #table;

  constructor(key) {
    this.#keys = roundKeys(key);
    const h = [0, 0, 0, 0];
    sm4Block(this.#keys, h);
    this.#table = ghashTables(h);
  }

  /** The plaintext, or null if the tag refuses. */
  open(nonce, sealed) {
    const length = sealed.length - 16;
    const tag = this.#tag(nonce, sealed, length);
    if (!equal(tag, sealed.subarray(length))) return null;
    const out = new Uint8Array(length);
    const words = new Int32Array(4);
    for (let at = 0, counter = 2; at < length; at += 16, counter++) {
      this.#stream(nonce, counter, words);
      for (let i = at; i < Math.min(length, at + 16); i++) {
        out[i] = sealed[i] ^ (words[(i & 15) >> 2] >>> (24 - 8 * (i & 3)));
      }
    }
    return out;
  }

  #stream(nonce, counter, words) {
    const n = view(nonce);
    for (let i = 0; i < 3; i++) words[i] = n.getInt32(4 * i);
    words[3] = counter;
    sm4Block(this.#keys, words);
  }

  #tag(nonce, bytes, length) {
    const y = new Int32Array(4);
    for (let at = 0; at < length; at += 16) {
      for (let i = at; i < Math.min(length, at + 16); i++) y[(i & 15) >> 2] ^= bytes[i] << (24 - 8 * (i & 3));
      ghashStep(this.#table, y);
    }
    y[2] ^= Math.floor(length * 8 / 2 ** 32);
    y[3] ^= length * 8;
    ghashStep(this.#table, y);
    const words = new Int32Array(4);
    this.#stream(nonce, 1, words);
    const tag = new Uint8Array(16);
    words.forEach((word, i) => view(tag).setInt32(4 * i, word ^ y[i]));
    return tag;
  }
}

/** SM4-CBC with PKCS #7 padding; null if the padding is wrong. */
export function sm4CbcDecrypt(key, iv, bytes) {
  const keys = roundKeys(key).reverse();
  const out = new Uint8Array(bytes.length);
  const words = new Int32Array(4);
  for (let at = 0; at < bytes.length; at += 16) {
    const before = at === 0 ? iv : bytes.subarray(at - 16, at);
    for (let i = 0; i < 4; i++) words[i] = view(bytes).getInt32(at + 4 * i);
    sm4Block(keys, words);
    for (let i = 0; i < 4; i++) view(out).setInt32(at + 4 * i, words[i] ^ view(before).getInt32(4 * i));
  }
  const padding = out[out.length - 1];
  const right = padding >= 1 && padding <= 16 && out.subarray(-padding).every(byte => byte === padding);
  return right ? out.subarray(0, out.length - padding) : null;
}
