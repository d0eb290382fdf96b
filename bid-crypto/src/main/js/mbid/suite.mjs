/** The two suites and the kinds of keys (specification, sections 1.1 and 6.1). */
import { concat, fromHex, refuse } from './bytes.mjs';
import { readDer } from './der.mjs';
import { Sm4Gcm, hmacSm3, sm3 } from './sm.mjs';
import { sm2Verify } from './sm2.mjs';

const { subtle } = globalThis.crypto;

async function sha256(...parts) {
  return new Uint8Array(await subtle.digest('SHA-256', concat(...parts)));
}

async function hmacSha512(key, ...parts) {
  const imported = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-512' }, false, ['sign']);
  return new Uint8Array(await subtle.sign('HMAC', imported, concat(...parts)));
}

const expandWith = mac => async (key, info, length) => {
  let out = new Uint8Array(0);
  let block = new Uint8Array(0);
  for (let i = 1; out.length < length; i++) {
    block = await mac(key, block, info, Uint8Array.of(i));
    out = concat(out, block);
  }
  return out.subarray(0, length);
};

async function aesGcm(key) {
  const imported = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  return {
    async open(iv, sealed) {
      try {
        return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, tagLength: 128 }, imported, sealed));
      } catch {
        return null; // WebCrypto says nothing more than that it failed
      }
    },
  };
}

export const INTERNATIONAL = {
  id: 'intl-1',
  keyBytes: 32,
  hash: sha256,
  digest: fromHex('300b0609608648016503040201'),
  digestOid: '608648016503040201',
  expand: expandWith(hmacSha512),
  aead: 'AEAD_AES_256_GCM',
  cipher: aesGcm,
  kinds: ['RSA', 'P256'],
  wrapCipher: '60864801650304012a',
};

export const NATIONAL = {
  id: 'gm-1',
  keyBytes: 16,
  hash: async (...parts) => sm3(...parts),
  digest: fromHex('300a06082a811ccf55018311'),
  digestOid: '2a811ccf55018311',
  expand: expandWith(async (key, ...parts) => hmacSm3(key, ...parts)),
  aead: 'AEAD_SM4_GCM',
  cipher: async key => new Sm4Gcm(key),
  kinds: ['SM2'],
  wrapCipher: '2a811ccf55016802',
};

export const suiteOf = id => [INTERNATIONAL, NATIONAL].find(suite => suite.id === id) ?? refuse('SUITE_UNKNOWN', id);

export const suiteOfDigest = oid =>
  [INTERNATIONAL, NATIONAL].find(suite => suite.digestOid === oid) ?? refuse('SUITE_UNKNOWN', `digest ${oid}`);

export const SIGNATURES = {
  RSA: fromHex('304106092a864886f70d01010a3034a00f300d06096086480165030402010500a11c301a06092a864886f70d010108300d0609'
    + '6086480165030402010500a203020120'),
  P256: fromHex('300a06082a8648ce3d040302'),
  SM2: fromHex('300a06082a811ccf55018375'),
};

const P256_ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The kind of a SubjectPublicKeyInfo, or KEY_NOT_ALLOWED. */
export function kindOf(spki) {
  const algorithm = spki.at(0);
  if (algorithm.at(0).oid === '2a864886f70d010101') {
    const key = readDer(spki.at(1).content.subarray(1));
    const bits = key.at(0).integer.toString(2).length;
    if (bits >= 2048 && bits <= 8192 && key.at(1).integer < 2n ** 32n) return 'RSA';
    refuse('KEY_NOT_ALLOWED', `RSA with ${bits} bits`);
  }
  const curve = algorithm.at(0).oid === '2a8648ce3d0201' && algorithm.at(1).tag === 6 ? algorithm.at(1).oid : '';
  if (curve === '2a8648ce3d030107') return 'P256';
  if (curve === '2a811ccf5501822d') return 'SM2';
  return refuse('KEY_NOT_ALLOWED', 'another algorithm or curve');
}

/** The integers of a DER signature, or null. */
function pair(signature) {
  try {
    const value = readDer(signature).expect(0x30);
    const [r, s] = value.children;
    const short = each => each.tag === 2 && each.content.length > 0
      && !(each.content.length > 1 && each.content[0] === 0 && each.content[1] < 0x80);
    return value.children.length === 2 && short(r) && short(s) && r.integer > 0n && s.integer > 0n
      ? [r.integer, s.integer] : null;
  } catch {
    return null;
  }
}

const field32 = value => value.toString(16).padStart(64, '0');

/** ECDSA on P-256 with SHA-256, whichever s. */
export async function ecdsaVerify(spki, message, signature) {
  const numbers = pair(signature);
  if (!numbers || numbers.some(n => n >= P256_ORDER)) return false;
  const key = await subtle.importKey('spki', spki.bytes, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  return subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromHex(numbers.map(field32).join('')), message);
}

export function sm2VerifyDer(spki, message, signature) {
  const numbers = pair(signature);
  return numbers !== null && sm2Verify(spki.at(1).content.subarray(1), message, ...numbers);
}

/** Whether this is the one acceptable encoding of a signature that verifies. */
export async function verify(kind, spki, message, signature) {
  if (kind === 'SM2') return sm2VerifyDer(spki, message, signature);
  if (kind === 'P256') {
    const numbers = pair(signature);
    return numbers !== null && numbers[1] <= P256_ORDER / 2n && ecdsaVerify(spki, message, signature);
  }
  const key = await subtle.importKey('spki', spki.bytes, { name: 'RSA-PSS', hash: 'SHA-256' }, false, ['verify']);
  return subtle.verify({ name: 'RSA-PSS', saltLength: 32 }, key, signature, message);
}

export { subtle };
