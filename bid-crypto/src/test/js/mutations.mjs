/** {@code node mutations.mjs CONTAINER COUNT}: changes a container at random; exit 0 if every change is refused. */
import { readFileSync } from 'node:fs';
import * as mbid from '../../main/js/mbid/index.mjs';

const original = new Uint8Array(readFileSync(process.argv[2]));
const count = Number(process.argv[3]);

/** A small generator with a seed, so that a finding can be repeated (mulberry32). */
function random(seed) {
  let state = seed;
  return limit => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

function mutate(next) {
  const at = next(original.length);
  const length = 1 + next(Math.min(64, original.length - at));
  const bytes = original.slice();
  switch (next(4)) {
    case 0: bytes[at] ^= 1 << next(8); return bytes;
    case 1: bytes.fill(next(256), at, at + length); return bytes;
    case 2: return Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + length));
    default: return Uint8Array.of(...bytes.subarray(0, at + length), ...bytes.subarray(at));
  }
}

await mbid.inspect(mbid.sourceOf(original));
let accepted = 0;
for (let seed = 0; seed < count; seed++) {
  const bytes = mutate(random(seed));
  if (Buffer.compare(bytes, original) === 0) continue;
  try {
    await mbid.inspect(mbid.sourceOf(bytes));
    console.log(`accepted: seed ${seed}`);
    accepted++;
  } catch (error) {
    if (!(error instanceof mbid.Refusal)) {
      console.log(`seed ${seed}: ${error.stack}`);
      accepted++;
    }
  }
}
console.log(`${count} mutations, ${accepted} not refused`);
process.exit(accepted === 0 ? 0 : 1);
