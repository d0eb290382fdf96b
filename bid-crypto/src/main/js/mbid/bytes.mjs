/** Byte strings, and the one way to refuse. */

/** A refusal with its one reason, a word of docs/spec/sealed-bid.md, section 11. */
export class Refusal extends Error {
  constructor(fault, detail) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
  }
}

export function refuse(fault, detail) {
  throw new Refusal(fault, detail);
}

/** Runs something on bytes of unknown making: whatever it stumbles over, other than a refusal, becomes this fault. */
export async function guarded(fault, what, run) {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(fault, `${what}: ${error.message}`);
  }
}

export function concat(...parts) {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Compares without stopping early. */
export function equal(a, b) {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a[i] ^ b[i];
  return difference === 0;
}

/** Order of byte strings, as DER sorts a SET OF. */
export function compare(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return a[i] - b[i];
  }
  return a.length - b.length;
}

export const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

export const fromHex = text => Uint8Array.from(text.match(/../g) ?? [], pair => parseInt(pair, 16));

export const ascii = text => new TextEncoder().encode(text);

export function u64(number) {
  const out = new Uint8Array(8);
  new DataView(out.buffer).setBigUint64(0, BigInt(number));
  return out;
}

export const view = bytes => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
