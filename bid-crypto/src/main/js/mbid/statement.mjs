/** Signed statements: CMS SignedData in the one encoding that content, time and signer fix (section 6.1). */
import { equal, guarded, refuse } from './bytes.mjs';
import { Certificate } from './certificate.mjs';
import { context, der, integer, octets, oid, readDer, sequence, set } from './der.mjs';
import { SIGNATURES, suiteOfDigest, verify } from './suite.mjs';

export const STATEMENT_BYTES_MAX = 16384;
const SIGNED_DATA = '2a864886f70d010702';
const DATA = '2a864886f70d010701';
const ATTRIBUTES = { contentType: '2a864886f70d010903', digest: '2a864886f70d010904', time: '2a864886f70d010905',
  certificate: '2a864886f70d010910022f' };

/** {suite, content, signedAt, signer, certificates, bytes}; says nothing about who stands behind the signer. */
export async function readStatement(bytes) {
  if (bytes.length > STATEMENT_BYTES_MAX) refuse('LIMIT_EXCEEDED', `a statement of ${bytes.length} bytes`);
  return guarded('CMS_NOT_CANONICAL', 'no signed statement', () => read(bytes));
}

async function read(bytes) {
  const outer = readDer(bytes);
  if (outer.at(0).oid !== SIGNED_DATA) refuse('CMS_NOT_CANONICAL', 'another content type');
  const data = outer.at(1).at(0);
  const info = data.children.at(-1).at(0);
  const suite = suiteOfDigest(info.at(2).at(0).oid);
  const content = data.at(2).at(1).at(0).content;
  const certificates = data.at(3).expect(0xa0).children.map(each => new Certificate(each.bytes));
  const signer = certificates.find(each => each.isNamed(info.at(1)))
    ?? refuse('CERTIFICATE_MISMATCH', "the signer's certificate is not inside");
  const kind = signer.kind;
  if (!suite.kinds.includes(kind)) refuse('KEY_NOT_ALLOWED', `${kind} in ${suite.id}`);
  const time = info.at(3).children.find(each => each.at(0).oid === ATTRIBUTES.time)?.at(1).at(0)
    ?? refuse('CMS_NOT_CANONICAL', 'no signing time');
  const signature = info.at(5).expect(4).content;
  const form = { suite, content, signedAt: time.time, signer, certificates };
  const attributes = await signedAttributes(form);
  if (!equal(bytes, encode(form, kind, attributes, signature))) refuse('CMS_NOT_CANONICAL', 'not the one encoding');
  if (!(await verify(kind, signer.spki, attributes, signature))) refuse('SIGNATURE_WRONG', 'the signature does not verify');
  return { ...form, bytes };
}

async function signedAttributes({ suite, content, signedAt, signer }) {
  const attribute = (name, value) => sequence(oid(name), set(value));
  const hash = octets(await suite.hash(signer.bytes));
  const named = suite.id === 'intl-1' ? sequence(hash) : sequence(suite.digest, hash);
  return set(attribute(ATTRIBUTES.contentType, oid(DATA)), attribute(ATTRIBUTES.time, timeOf(signedAt)),
    attribute(ATTRIBUTES.digest, octets(await suite.hash(content))),
    attribute(ATTRIBUTES.certificate, sequence(sequence(named))));
}

function timeOf(milliseconds) {
  const text = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '');
  const year = Number(text.slice(0, 4));
  const utc = year >= 1950 && year < 2050;
  return der(utc ? 0x17 : 0x18, new TextEncoder().encode(utc ? text.slice(2) : text));
}

function encode({ suite, content, signer, certificates }, kind, attributes, signature) {
  const untagged = readDer(attributes).content;
  const info = sequence(integer(1), sequence(signer.issuer.bytes, signer.serial.bytes), suite.digest,
    context(0, untagged), SIGNATURES[kind], octets(signature));
  const carried = readDer(set(...certificates.map(each => each.bytes))).content;
  return sequence(oid(SIGNED_DATA), context(0, sequence(integer(1), set(suite.digest),
    sequence(oid(DATA), context(0, octets(content))), context(0, carried), set(info))));
}
