/** Runs every vector of a folder through the second reader: {@code node vectors.mjs FOLDER}. Exit 0 if all agree. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join as path } from 'node:path';
import * as mbid from '../../main/js/mbid/index.mjs';

function read(file) {
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').map(line => {
    const at = line.indexOf(': ');
    return [line.slice(0, at), line.slice(at + 2)];
  });
  const all = key => lines.filter(line => line[0] === key).map(line => line[1]);
  return { all, one: key => all(key)[0], container: new Uint8Array(bytes.subarray(end + 2)) };
}

const base64 = text => new Uint8Array(Buffer.from(text, 'base64'));

const OPERATIONS = {
  inspect: vector => mbid.inspect(mbid.sourceOf(vector.container)),

  async verify(vector) {
    const { seal } = await mbid.inspect(mbid.sourceOf(vector.container));
    const trust = { roots: vector.all('trust').map(each => new mbid.Certificate(base64(each))),
      lists: vector.all('crl').map(base64), revocation: vector.all('revocation').length > 0 };
    await mbid.verifySeal(seal, trust, Date.parse(vector.one('at')));
  },

  async open(vector) {
    const bid = await mbid.inspect(mbid.sourceOf(vector.container), false);
    const id = vector.one('envelope');
    const files = await mbid.open(bid, id, await keyOf(vector, bid, id));
    const found = files.map(file => `${createHash('sha256').update(Buffer.concat(file.parts)).digest('hex')} ${file.size} ${file.name}`);
    if (found.join('\n') !== vector.all('file').join('\n')) throw new Error(`files are ${found}`);
  },

  async join(vector) {
    const bid = await mbid.inspect(mbid.sourceOf(vector.container), false);
    const shares = new Map(vector.all('share').map(each => each.split(' ')).map(([n, share]) => [Number(n), mbid.fromHex(share)]));
    const key = await mbid.join(bid, vector.one('envelope'), shares);
    if (mbid.hex(key) !== vector.one('key')) throw new Error('another key');
  },

  async statement(vector) {
    const bid = await mbid.inspect(mbid.sourceOf(vector.container), false);
    await mbid.readAct(bid.seal, vector.one('type'), base64(vector.one('statement')));
  },
};

async function keyOf(vector, bid, id) {
  if (vector.one('key')) return mbid.fromHex(vector.one('key'));
  const key = vector.one('bid-key') ? mbid.fromHex(vector.one('bid-key'))
    : await mbid.bidKey(bid, new mbid.Certificate(base64(vector.one('certificate'))), base64(vector.one('identity')));
  const derived = await mbid.envelopeKey(bid, key, id);
  await mbid.checkKey(bid, id, derived);
  return derived;
}

async function run(vector) {
  try {
    await OPERATIONS[vector.one('operation')](vector);
    return 'ok';
  } catch (error) {
    return error instanceof mbid.Refusal ? error.fault : `${error.stack}`;
  }
}

const folder = process.argv[2];
const names = readdirSync(folder).filter(name => name.endsWith('.vector')).sort();
let wrong = 0;
for (const name of names) {
  const vector = read(path(folder, name));
  const found = await run(vector);
  if (found !== vector.one('expect')) {
    wrong++;
    console.log(`${name}: expected ${vector.one('expect')}, found ${found}`);
  }
}
console.log(`${names.length} vectors, ${wrong} differ`);
process.exit(wrong === 0 && names.length > 0 ? 0 : 1);
