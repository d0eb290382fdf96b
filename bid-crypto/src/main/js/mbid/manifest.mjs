/** Preamble, manifest and seal (sections 3 and 6.2). */
import { ascii, concat, equal, hex, refuse } from './bytes.mjs';
import { canonical, readJson } from './json.mjs';
import { plainLength } from './envelope.mjs';
import { readStatement } from './statement.mjs';
import { suiteOf } from './suite.mjs';
import { check } from './certificate.mjs';

export const LIMITS = { preamble: 4096, keyWrap: 32768, trustee: 16384, seal: 16384, envelopes: 8, trustees: 16,
  intermediates: 4, envelopeBytes: 2 ** 48 };
export const ENVELOPE_NAME = /^[a-z][a-z0-9-]{0,31}$/;
export const NAME = /^[^\x00-\x20\x7f]([^\x00-\x1f\x7f]{0,126}[^\x00-\x20\x7f])?$/u;

export function preambleOf(fields) {
  const { v } = fields.members;
  if (typeof v === 'number' && v !== 1) refuse('VERSION_UNKNOWN', `preamble version ${v}`);
  fields.exactly('bidNo', 'bidder', 'encCert', 'lot', 'signCert', 'suite', 'tender', 'tenderDocs', 'v').number('v', 1, 1);
  return {
    bidNo: fields.hex('bidNo', 16),
    bidder: fields.text('bidder', /^[0-9A-Z]{18}$/),
    encCert: fields.hex('encCert', 32),
    lot: fields.text('lot', NAME),
    signCert: fields.hex('signCert', 32),
    suite: suiteOf(fields.text('suite', /^[a-z0-9-]{1,32}$/)),
    tender: fields.text('tender', NAME),
    tenderDocs: fields.hex('tenderDocs', 32),
    bytes: canonical(fields.members),
  };
}

function manifestOf(content) {
  const fields = readJson(content);
  const preamble = preambleOf(fields.object('preamble'));
  fields.exactly('created', 'envelopes', 'intermediates', 'k', 'keyWrap', 'preamble', 'supersedes', 'trustees', 'type');
  fields.text('type', /^mbid\/seal$/);
  const envelopes = fields.objects('envelopes', LIMITS.envelopes).map(envelopeOf);
  if (envelopes.length === 0) refuse('FIELD_INVALID', 'envelopes must not be empty');
  if (new Set(envelopes.map(each => each.id)).size < envelopes.length) refuse('ENVELOPE_NAME', 'twice');
  const trustees = fields.objects('trustees', LIMITS.trustees).map(each => trusteeOf(each, envelopes.length));
  return {
    preamble,
    created: fields.instant('created'),
    envelopes,
    intermediates: fields.hexes('intermediates', 32, LIMITS.intermediates),
    keyWrap: fields.hex('keyWrap', 32),
    trustees,
    threshold: fields.number('k', Math.min(1, trustees.length), trustees.length),
    supersedes: fields.hexOrNull('supersedes', 32),
  };
}

function envelopeOf(fields) {
  fields.exactly('header', 'id', 'length', 'root');
  const length = fields.number('length', 0, LIMITS.envelopeBytes);
  plainLength(length);
  return { id: fields.text('id', ENVELOPE_NAME), length, header: fields.hex('header', 56), root: fields.hex('root', 32) };
}

function trusteeOf(fields, envelopes) {
  fields.exactly('cert', 'record', 'shares');
  const shares = fields.hexes('shares', 32, LIMITS.envelopes);
  if (shares.length !== envelopes) refuse('FIELD_INVALID', 'shares must be one an envelope');
  return { cert: fields.hex('cert', 32), record: fields.hex('record', 32), shares };
}

/** A seal by itself: {manifest, statement, suite, signer, encryption, digest}. */
export async function readSeal(bytes) {
  const statement = await readStatement(bytes);
  const manifest = manifestOf(statement.content);
  const { suite } = manifest.preamble;
  if (suite !== statement.suite) refuse('KEY_NOT_ALLOWED', 'signed in another suite');
  if (manifest.created !== statement.signedAt) refuse('FIELD_INVALID', 'created is not the signing time');
  const seal = { manifest, statement, suite, signer: statement.signer, digest: await suite.hash(bytes) };
  await checkCertificates(seal);
  return seal;
}

async function checkCertificates(seal) {
  const { signCert, encCert } = seal.manifest.preamble;
  const hashes = await Promise.all(seal.statement.certificates.map(each => seal.suite.hash(each.bytes)));
  seal.encryption = seal.statement.certificates[hashes.findIndex(hash => equal(hash, encCert))]
    ?? refuse('CERTIFICATE_MISMATCH', 'no encryption certificate');
  const bound = [...seal.manifest.intermediates, signCert, ...(equal(signCert, encCert) ? [] : [encCert])];
  const carried = hashes.map(hex).sort();
  if (new Set(carried).size < carried.length || carried.join() !== bound.map(hex).sort().join()) {
    refuse('CERTIFICATE_MISMATCH', 'certificates carried are not those bound');
  }
  if (!equal(await seal.suite.hash(seal.signer.bytes), signCert)) refuse('CERTIFICATE_MISMATCH', 'signed with another one');
  if (!seal.suite.kinds.includes(seal.encryption.kind)) refuse('KEY_NOT_ALLOWED', 'encryption key of another suite');
  requireBidder(seal, seal.signer);
  requireBidder(seal, seal.encryption);
}

export function requireBidder(seal, certificate) {
  if (certificate.unitCode !== seal.manifest.preamble.bidder) {
    refuse('BIDDER_MISMATCH', `certificate of ${certificate.unitCode}, bid of ${seal.manifest.preamble.bidder}`);
  }
}

/** Checks at a trusted instant (milliseconds) that listed authorities stand behind both of the bidder's certificates. */
export async function verifySeal(seal, trust, at) {
  await check(seal.signer, seal.statement.certificates, trust, [0, 1], at);
  await check(seal.encryption, seal.statement.certificates, trust, [2, 3, 4], at);
}

export function indexOf(manifest, envelope) {
  const index = manifest.envelopes.findIndex(each => each.id === envelope);
  return index >= 0 ? index : refuse('NO_SUCH_ENVELOPE', envelope);
}

/** What an envelope's key is bound to. */
export const contextOf = async (preamble, id) => concat(await preamble.suite.hash(preamble.bytes), ascii(id));
