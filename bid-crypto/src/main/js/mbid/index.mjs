/**
 * Reads and verifies sealed bids (docs/spec/sealed-bid.md). Shares nothing with the Java program but the
 * specification and its vectors; needs nothing but WebCrypto.
 */
export { Refusal, fromHex, hex } from './bytes.mjs';
export { Certificate } from './certificate.mjs';
export { bidKey, checkKey, envelopeKey, inspect, open, sourceOf, sourceOfBlob } from './container.mjs';
export { readSeal, verifySeal } from './manifest.mjs';
export { checkShare, join, readAct } from './acts.mjs';
