/** SM2 (GB/T 32918): verifying signatures, undoing encryption. */
import { ascii, equal, fromHex, hex } from './bytes.mjs';
import { sm3 } from './sm.mjs';


const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
export const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const G = [0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n, 1n];

const mod = (x, m = P) => ((x % m) + m) % m;

function inverse(x, m) {
  let [a, b, u, v] = [mod(x, m), m, 1n, 0n];
  while (a > 1n) {
    const q = b / a;
    [a, b, u, v] = [b - q * a, a, v - q * u, u];
  }
  return mod(u, m);
}

/** Jacobian coordinates; z = 0 is the point at infinity. */
function double([x, y, z]) {
  if (z === 0n || y === 0n) return [1n, 1n, 0n];
  const yy = mod(y * y);
  const s = mod(4n * x * yy);
  const zz = mod(z * z);
  const m = mod(3n * (x - zz) * (x + zz));
  const x3 = mod(m * m - 2n * s);
  return [x3, mod(m * (s - x3) - 8n * yy * yy), mod(2n * y * z)];
}

function add(p, q) {
  if (p[2] === 0n) return q;
  if (q[2] === 0n) return p;
  const pz = mod(p[2] * p[2]);
  const qz = mod(q[2] * q[2]);
  const u1 = mod(p[0] * qz);
  const u2 = mod(q[0] * pz);
  const s1 = mod(p[1] * qz * q[2]);
  const s2 = mod(q[1] * pz * p[2]);
  if (u1 === u2) return s1 === s2 ? double(p) : [1n, 1n, 0n];
  const h = mod(u2 - u1);
  const r = mod(s2 - s1);
  const hh = mod(h * h);
  const hhh = mod(h * hh);
  const v = mod(u1 * hh);
  const x3 = mod(r * r - hhh - 2n * v);
  return [x3, mod(r * (v - x3) - s1 * hhh), mod(h * p[2] * q[2])];
}

function multiply(k, point) {
  let out = [1n, 1n, 0n];
  for (const bit of k.toString(2)) {
    out = double(out);
    if (bit === '1') out = add(out, point);
  }
  return out;
}

function affine([x, y, z]) {
  if (z === 0n) throw new Error('point at infinity');
  const i = inverse(z, P);
  return [mod(x * i * i), mod(y * i * i * i)];
}

const number = bytes => BigInt('0x' + (hex(bytes) || '0'));
const bytes32 = value => fromHex(value.toString(16).padStart(64, '0'));

/** A point of the curve from {@code 04 || x || y}. */
export function point(bytes) {
  const [x, y] = [number(bytes.subarray(1, 33)), number(bytes.subarray(33))];
  const onCurve = bytes.length === 65 && bytes[0] === 4 && x < P && y < P && mod(y * y - x * x * x - A * x - B) === 0n;
  if (!onCurve) throw new Error('not a point of the curve');
  return [x, y, 1n];
}

/** Whether (r, s) is an SM2 signature with the default identity. */
export function sm2Verify(publicKey, message, r, s) {
  if (r < 1n || r >= ORDER || s < 1n || s >= ORDER) return false;
  const [x, y] = point(publicKey);
  const identity = ascii('1234567812345678');
  const z = sm3(Uint8Array.of(0, identity.length * 8), identity, bytes32(A), bytes32(B), bytes32(G[0]), bytes32(G[1]),
    bytes32(x), bytes32(y));
  const e = number(sm3(z, message));
  const t = mod(r + s, ORDER);
  if (t === 0n) return false;
  const [x1] = affine(add(multiply(s, G), multiply(t, [x, y, 1n])));
  return mod(e + x1, ORDER) === r;
}

/** Undoes SM2 encryption; null if it does not check. */
export function sm2Decrypt(privateKey, c1, c3, c2) {
  const [x, y] = affine(multiply(number(privateKey), point(c1))).map(bytes32);
  const out = new Uint8Array(c2.length);
  for (let at = 0, counter = 1; at < c2.length; at += 32, counter++) {
    const block = sm3(x, y, Uint8Array.of(0, 0, counter >> 8, counter));
    for (let i = at; i < Math.min(c2.length, at + 32); i++) out[i] = c2[i] ^ block[i - at];
  }
  return equal(sm3(x, out, y), c3) ? out : null;
}
