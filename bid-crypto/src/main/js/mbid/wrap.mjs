/** Small secrets for certificate holders: CMS EnvelopedData (section 5). */
import { concat, equal, fromHex, guarded, refuse } from './bytes.mjs';
import { context, der, integer, octets, oid, readDer, sequence, set } from './der.mjs';
import { INTERNATIONAL, subtle } from './suite.mjs';
import { sm4CbcDecrypt } from './sm.mjs';
import { sm2Decrypt } from './sm2.mjs';

const RECIPIENTS_MAX = 8;
const ENVELOPED_DATA = '2a864886f70d010703';
const DATA = '2a864886f70d010701';
const OAEP = fromHex('303c06092a864886f70d010107302fa00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d06'
  + '096086480165030402010500');
const SM2 = fromHex('300b06092a811ccf5501822d03');
const AGREEMENT = fromHex('301506062b8104010b01300b060960864801650304012d');
const SHARED = fromHex('3015300b060960864801650304012da206040400000100');

/** Reads a wrap that must be in its one encoding. */
export async function readWrap(suite, bytes) {
  return guarded('CMS_NOT_CANONICAL', 'no wrapped key', async () => {
    const data = readDer(bytes).at(1).at(0);
    const recipients = data.at(1).children.map(each => readRecipient(suite, each));
    const content = data.at(2);
    const iv = content.at(1).at(1).expect(4).content;
    const encrypted = content.at(2).content;
    const sound = recipients.length > 0 && recipients.length <= RECIPIENTS_MAX && iv.length === 16
      && encrypted.length > 0 && encrypted.length % 16 === 0;
    if (!sound || !equal(bytes, encode(suite, recipients, iv, encrypted))) refuse('CMS_NOT_CANONICAL', 'not the one encoding');
    return { suite, recipients, iv, encrypted };
  });
}

function encode(suite, recipients, iv, encrypted) {
  const version = recipients.some(each => each.agreement) ? 2 : 0;
  const content = sequence(oid(DATA), sequence(oid(suite.wrapCipher), octets(iv)), der(0x80, encrypted));
  return sequence(oid(ENVELOPED_DATA), context(0, sequence(integer(version), set(...recipients.map(encodeRecipient)), content)));
}

function readRecipient(suite, value) {
  if (value.tag === 0xa1 && suite === INTERNATIONAL) {
    const sender = value.at(1).at(0);
    const only = value.at(3).at(0);
    return { agreement: true, name: only.at(0), spki: sequence(sender.at(0).bytes, sender.at(1).bytes), key: only.at(1).content };
  }
  value.expect(0x30);
  const sm2 = equal(value.at(2).at(0).bytes, oid('2a811ccf5501822d03'));
  const kind = sm2 ? 'SM2' : 'RSA';
  if (!suite.kinds.includes(kind)) refuse('KEY_NOT_ALLOWED', `${kind} in ${suite.id}`);
  return { kind, name: value.at(1), key: value.at(3).expect(4).content };
}

function encodeRecipient(recipient) {
  if (!recipient.agreement) {
    const algorithm = recipient.kind === 'SM2' ? SM2 : OAEP;
    return sequence(integer(0), recipient.name.bytes, algorithm, octets(recipient.key));
  }
  const sender = readDer(recipient.spki);
  return context(1, integer(3), context(0, context(1, sender.at(0).bytes, sender.at(1).bytes)), AGREEMENT,
    sequence(sequence(recipient.name.bytes, octets(recipient.key))));
}

export const isFor = (wrap, certificate) => wrap.recipients.some(each => certificate.isNamed(each.name));

/** The secret, by a recipient's certificate and PKCS #8 key. */
export async function unwrap(wrap, certificate, pkcs8) {
  const recipient = wrap.recipients.find(each => certificate.isNamed(each.name))
    ?? refuse('NOT_A_RECIPIENT', 'sealed for other certificates');
  return guarded('UNWRAP_FAILED', 'the wrapped key refuses this private key', async () => {
    const key = recipient.agreement ? await agreed(recipient, pkcs8) : await transported(recipient, pkcs8);
    const secret = wrap.suite === INTERNATIONAL ? await aesCbc(key, wrap) : sm4CbcDecrypt(key, wrap.iv, wrap.encrypted);
    return secret ?? refuse('UNWRAP_FAILED', 'the wrapped secret does not decrypt');
  });
}

async function aesCbc(key, { iv, encrypted }) {
  const imported = await subtle.importKey('raw', key, 'AES-CBC', false, ['decrypt']);
  return new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv }, imported, encrypted));
}

async function transported({ kind, key }, pkcs8) {
  if (kind === 'RSA') {
    const imported = await subtle.importKey('pkcs8', pkcs8, { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['decrypt']);
    return new Uint8Array(await subtle.decrypt('RSA-OAEP', imported, key));
  }
  const [x, y, hash, text] = readDer(key).children;
  const scalar = readDer(readDer(pkcs8).at(2).expect(4).content).at(1).expect(4).content;
  const fixed = value => fromHex(value.integer.toString(16).padStart(64, '0'));
  const plain = sm2Decrypt(scalar, concat(Uint8Array.of(4), fixed(x), fixed(y)), hash.content, text.content);
  return plain ?? refuse('UNWRAP_FAILED', 'SM2 decryption does not check');
}

async function agreed({ spki, key }, pkcs8) {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const own = await subtle.importKey('pkcs8', pkcs8, curve, false, ['deriveBits']);
  const sender = await subtle.importKey('spki', spki, curve, false, []);
  const shared = new Uint8Array(await subtle.deriveBits({ name: 'ECDH', public: sender }, own, 256));
  const wrapping = await subtle.importKey('raw', await INTERNATIONAL.hash(shared, Uint8Array.of(0, 0, 0, 1), SHARED), 'AES-KW',
    false, ['unwrapKey']);
  const content = await subtle.unwrapKey('raw', key, wrapping, 'AES-KW', 'AES-CBC', true, ['decrypt']);
  return new Uint8Array(await subtle.exportKey('raw', content));
}
