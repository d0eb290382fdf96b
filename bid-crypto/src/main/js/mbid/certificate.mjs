/** X.509: what a certificate says, and who stands behind it (specification, sections 6.2 and 10). */
import { equal, hex, refuse } from './bytes.mjs';
import { readDer } from './der.mjs';
import { ecdsaVerify, kindOf, sm2VerifyDer, subtle } from './suite.mjs';

const PATH_LENGTH_MAX = 5;
const EXTENSIONS = { usage: '551d0f', basic: '551d13', crlNumber: '551d14', identifiers: ['551d0e', '551d23'] };
const UNIT_ATTRIBUTES = ['550461', '550405'];

export class Certificate {
  constructor(bytes) {
    this.bytes = bytes;
    this.der = readDer(bytes);
    const fields = this.der.at(0).children;
    const skip = fields[0].tag === 0xa0 ? 1 : 0;
    [this.serial, , this.issuer, this.validity, this.subject, this.spki] = fields.slice(skip);
    this.notBefore = this.validity.at(0).time;
    this.notAfter = this.validity.at(1).time;
    const extensions = fields.find(field => field.tag === 0xa3)?.at(0).children ?? [];
    this.extensions = new Map(extensions.map(each => [each.at(0).oid, each]));
  }

  get kind() {
    return kindOf(this.spki);
  }

  /** Issuer and serial number, as CMS names a certificate. */
  isNamed(name) {
    return equal(name.at(0).bytes, this.issuer.bytes) && equal(name.at(1).bytes, this.serial.bytes);
  }

  extension(oid) {
    const found = this.extensions.get(oid);
    return found && readDer(found.children.at(-1).expect(4).content);
  }

  /** The code of the unit it speaks for, or null. */
  get unitCode() {
    for (const wanted of UNIT_ATTRIBUTES) {
      const found = this.subject.children.flatMap(rdn => rdn.children).filter(each => each.at(0).oid === wanted);
      if (found.length === 1) return text(found[0].at(1)).replace(/^[A-Z]{3}CN-/, '');
    }
    return null;
  }

  /** Whether the key usage, if stated, includes one of these bits. */
  allows(...bits) {
    const usage = this.extension(EXTENSIONS.usage);
    return !usage || bits.some(bit => ((usage.content[1 + (bit >> 3)] ?? 0) >> (7 - (bit & 7))) & 1);
  }

  get mayIssue() {
    const basic = this.extension(EXTENSIONS.basic);
    return basic?.children[0]?.tag === 1 && basic.children[0].content[0] !== 0 && this.allows(5);
  }

  /** How many intermediate certificates may follow below. */
  get pathLength() {
    const limit = this.extension(EXTENSIONS.basic)?.children[1];
    return limit ? Number(limit.integer) : Infinity;
  }

  get hasUnknownCriticalExtension() {
    return [...this.extensions].some(([oid, each]) => each.children.length === 3 && each.at(1).content[0] !== 0
      && oid !== EXTENSIONS.usage && oid !== EXTENSIONS.basic && !EXTENSIONS.identifiers.includes(oid));
  }

  /** Whether this certificate's key signed the certificate or list. */
  async signed(other) {
    const [content, algorithm, signature] = other.children;
    const name = algorithm.at(0).oid;
    const bits = signature.content.subarray(1);
    try {
      if (name === '2a811ccf55018375') return this.kind === 'SM2' && sm2VerifyDer(this.spki, content.bytes, bits);
      if (name === '2a8648ce3d040302') return this.kind === 'P256' && (await ecdsaVerify(this.spki, content.bytes, bits));
      if (name !== '2a864886f70d01010b') return false;
      const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
      const key = await subtle.importKey('spki', this.spki.bytes, rsa, false, ['verify']);
      return await subtle.verify(rsa, key, bits, content.bytes);
    } catch {
      return false; // a key or signature that cannot be used signed nothing
    }
  }
}

function text(value) {
  if (value.tag === 0x1e) return new TextDecoder('utf-16be').decode(value.content);
  return new TextDecoder().decode(value.content);
}

/**
 * Checks that a listed root stands behind a certificate.
 * @param trust {roots: Certificate[], lists: DER of revocation lists, revocation: whether lists are required}
 * @param usage bits of the key usage, one of which must be allowed
 */
export async function check(certificate, others, trust, usage, at) {
  if (at > certificate.notAfter) refuse('CERTIFICATE_EXPIRED', new Date(certificate.notAfter).toISOString());
  if (at < certificate.notBefore) refuse('CERTIFICATE_NOT_YET_VALID', new Date(certificate.notBefore).toISOString());
  if (!certificate.allows(...usage)) refuse('CERTIFICATE_PURPOSE', 'key usage');
  const path = await issuers(certificate, others, trust.roots, at, 0);
  if (!path) refuse('CERTIFICATE_UNTRUSTED', 'no listed authority stands behind it');
  let below = certificate;
  for (const issuer of path) {
    await checkRevocation(below, issuer, trust, at);
    below = issuer;
  }
}

/** Issuers from the nearest up to a root, or null. */
async function issuers(certificate, others, roots, at, depth) {
  if (certificate.hasUnknownCriticalExtension) return null;
  if (roots.some(root => equal(root.bytes, certificate.bytes))) return [];
  if (depth > PATH_LENGTH_MAX) return null;
  for (const issuer of [...roots, ...others]) {
    const fits = equal(issuer.subject.bytes, certificate.issuer.bytes) && issuer.mayIssue && issuer.pathLength >= depth
      && at >= issuer.notBefore && at <= issuer.notAfter && (await issuer.signed(certificate.der));
    const above = fits && (await issuers(issuer, others, roots, at, depth + 1));
    if (above) return [issuer, ...above];
  }
  return null;
}

async function checkRevocation(certificate, issuer, trust, at) {
  let current = false;
  for (const bytes of trust.lists) {
    const list = readDer(bytes);
    const fields = list.at(0).children.slice(list.at(0).at(0).tag === 2 ? 1 : 0);
    if (!equal(fields[1].bytes, issuer.subject.bytes) || !(await issuer.signed(list))) continue;
    const times = fields.filter(field => field.tag === 0x17 || field.tag === 0x18);
    const revoked = fields.slice(2).find(field => field.tag === 0x30)?.children ?? [];
    const entry = revoked.find(each => hex(each.at(0).content) === hex(certificate.serial.content));
    if (entry && entry.at(1).time <= at) refuse('CERTIFICATE_REVOKED', new Date(entry.at(1).time).toISOString());
    current ||= times.length === 2 && at < times[1].time;
  }
  if (trust.revocation && !current) refuse('REVOCATION_UNKNOWN', 'no current revocation list');
}
