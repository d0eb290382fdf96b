/** Trustees' shares and signed acts upon a bid (sections 7 and 8). */
import { Refusal, ascii, equal, refuse } from './bytes.mjs';
import { checkKey } from './container.mjs';
import { readJson } from './json.mjs';
import { ENVELOPE_NAME, LIMITS, NAME, indexOf, requireBidder } from './manifest.mjs';
import { readStatement } from './statement.mjs';

/* Shamir's scheme over GF(2^8) */

function multiply(a, b) {
  let product = 0;
  for (let bit = 0; bit < 8; bit++) {
    if ((b >> bit) & 1) product ^= a;
    a = (a << 1) ^ (a & 0x80 ? 0x11b : 0);
  }
  return product;
}

function inverse(a) {
  let result = 1;
  for (let power = a, bit = 1; bit < 8; bit++) {
    power = multiply(power, power);
    result = multiply(result, power);
  }
  return result;
}

function joinShares(shares) {
  const secret = new Uint8Array(shares[0].length - 1);
  for (const share of shares) {
    const weight = shares.filter(other => other !== share)
      .reduce((w, other) => multiply(w, multiply(other[0], inverse(other[0] ^ share[0]))), 1);
    secret.forEach((_, i) => { secret[i] ^= multiply(weight, share[1 + i]); });
  }
  return secret;
}

export async function checkShare(seal, envelope, trustee, share) {
  const { manifest, suite } = seal;
  const commitment = manifest.trustees[trustee - 1]?.shares[indexOf(manifest, envelope)];
  const hash = await suite.hash(ascii('mbid/share'), manifest.preamble.bidNo, ascii(envelope), Uint8Array.of(0), share);
  const right = commitment && share.length === 1 + suite.keyBytes && share[0] === trustee && equal(hash, commitment);
  if (!right) refuse('SHARE_WRONG', `trustee ${trustee}, envelope ${envelope}`);
}

/** The envelope's key from shares by trustees' numbers, a Map. */
export async function join(bid, envelope, shares) {
  for (const [trustee, share] of shares) await checkShare(bid.seal, envelope, trustee, share);
  const { threshold } = bid.seal.manifest;
  const all = [...shares.values()];
  if (threshold < 1 || all.length < threshold) refuse('SHARES_TOO_FEW', `${all.length} of ${threshold}`);
  for (let choice = 0; choice < 2 ** all.length; choice++) {
    const chosen = all.filter((_, i) => (choice >> i) & 1);
    if (chosen.length !== threshold) continue;
    const key = joinShares(chosen);
    try {
      await checkKey(bid, envelope, key);
      return key;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return refuse('SHARES_USELESS', 'genuine shares yield no key');
}

/* Acts */

const COMMON = ['bidNo', 'created', 'lot', 'seal', 'tender', 'type'];
const MORE = {
  'key-release': ['cutOff', 'envelope', 'key'],
  withdrawal: [],
  'share-confirmation': ['trustee'],
  'share-release': ['cutOff', 'envelope', 'reason', 'share', 'trustee'],
};
const REASON = /^[^\x00-\x1f\x7f]{1,500}$/u;

/** A signed act of the type, checked against the seal: its own members and {statement}. */
export async function readAct(seal, type, bytes) {
  const statement = await readStatement(bytes);
  const fields = readJson(statement.content).exactly(...COMMON, ...MORE[type]);
  fields.text('type', new RegExp(`^mbid/${type}$`));
  if (fields.instant('created') !== statement.signedAt) refuse('FIELD_INVALID', 'created is not the signing time');
  const act = { statement, ...membersOf(seal, fields, MORE[type]) };
  requireBid(seal, fields);
  if (act.envelope) indexOf(seal.manifest, act.envelope);
  if (act.trustee) await requireTrustee(seal, act.trustee, statement);
  else requireBidder(seal, statement.signer);
  if (act.share) await checkShare(seal, act.envelope, act.trustee, act.share);
  return act;
}

function membersOf(seal, fields, names) {
  const { keyBytes } = seal.suite;
  const read = {
    cutOff: () => fields.hexOrNull('cutOff', 32),
    envelope: () => fields.text('envelope', ENVELOPE_NAME),
    key: () => fields.hex('key', keyBytes),
    reason: () => fields.text('reason', REASON),
    share: () => fields.hex('share', 1 + keyBytes),
    trustee: () => fields.number('trustee', 1, LIMITS.trustees),
  };
  return Object.fromEntries(names.map(name => [name, read[name]()]));
}

function requireBid(seal, fields) {
  const { preamble } = seal.manifest;
  const same = equal(fields.hex('seal', 32), seal.digest) && equal(fields.hex('bidNo', 16), preamble.bidNo)
    && fields.text('tender', NAME) === preamble.tender && fields.text('lot', NAME) === preamble.lot;
  if (!same) refuse('STATEMENT_MISMATCH', 'it speaks of another bid');
}

async function requireTrustee(seal, trustee, statement) {
  const wanted = seal.manifest.trustees[trustee - 1] ?? refuse('STATEMENT_MISMATCH', `the bid has no trustee ${trustee}`);
  const hashes = await Promise.all(statement.certificates.map(each => seal.suite.hash(each.bytes)));
  const own = statement.certificates[hashes.findIndex(hash => equal(hash, wanted.cert))];
  const { signer } = statement;
  const same = own && (equal(own.bytes, signer.bytes) || (own.unitCode !== null && own.unitCode === signer.unitCode));
  if (!same) refuse('STATEMENT_MISMATCH', `not signed by trustee ${trustee}`);
}

