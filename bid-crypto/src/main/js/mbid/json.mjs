/** Canonical JSON (RFC 8785), integers only, and objects with exactly the members they must have. */
import { fromHex, refuse } from './bytes.mjs';

const DEPTH_MAX = 16;

function write(value, depth) {
  if (depth > DEPTH_MAX) refuse('JSON_NOT_CANONICAL', 'nested too deep');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) refuse('JSON_NOT_CANONICAL', 'not a safe integer');
    return String(value);
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) refuse('JSON_NOT_CANONICAL', 'half of a surrogate pair');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(each => write(each, depth + 1)).join(',')}]`;
  // Array.prototype.sort compares UTF-16 code units, as RFC 8785 asks.
  const members = Object.keys(value).sort().map(name => `${write(name, depth)}:${write(value[name], depth + 1)}`);
  return `{${members.join(',')}}`;
}

export const canonical = value => new TextEncoder().encode(write(value, 0));

/** An object from bytes that must be in canonical form. */
export function readJson(bytes) {
  let text;
  let value;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch (error) {
    refuse('JSON_NOT_CANONICAL', error.message);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    refuse('JSON_NOT_CANONICAL', 'an object must stand here');
  }
  if (write(value, 0) !== text) refuse('JSON_NOT_CANONICAL', 'not in the canonical form');
  return new Fields(value);
}

const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The members of an object, asked for by name and form. */
export class Fields {
  constructor(members) {
    this.members = members;
  }

  wrong(name, must) {
    refuse('FIELD_INVALID', `${name} ${must}`);
  }

  exactly(...names) {
    const found = Object.keys(this.members).sort().join();
    if (found !== [...names].sort().join()) refuse('FIELD_INVALID', `members are ${found}`);
    return this;
  }

  text(name, form) {
    const value = this.members[name];
    if (typeof value !== 'string' || !form.test(value)) this.wrong(name, `must match ${form}`);
    return value;
  }

  hex(name, length) {
    return this.#hex(name, this.members[name], length);
  }

  #hex(name, value, length) {
    if (typeof value !== 'string' || value.length !== 2 * length || !/^[0-9a-f]*$/.test(value)) {
      this.wrong(name, `must be ${length} bytes in lower-case hex`);
    }
    return fromHex(value);
  }

  hexOrNull(name, length) {
    return this.members[name] === null ? null : this.hex(name, length);
  }

  hexes(name, length, max) {
    return this.list(name, max).map(value => this.#hex(name, value, length));
  }

  number(name, min, max) {
    const value = this.members[name];
    if (typeof value !== 'number' || value < min || value > max) this.wrong(name, `must be from ${min} to ${max}`);
    return value;
  }

  instant(name) {
    const text = this.text(name, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const date = new Date(text);
    if (Number.isNaN(date.getTime()) || date.toISOString().replace('.000Z', 'Z') !== text) this.wrong(name, 'is no instant');
    return date.getTime();
  }

  object(name) {
    if (!isObject(this.members[name])) this.wrong(name, 'must be an object');
    return new Fields(this.members[name]);
  }

  objects(name, max) {
    return this.list(name, max).map(value => {
      if (!isObject(value)) this.wrong(name, 'must hold objects');
      return new Fields(value);
    });
  }

  list(name, max) {
    const value = this.members[name];
    if (!Array.isArray(value)) this.wrong(name, 'must be a list');
    if (value.length > max) refuse('LIMIT_EXCEEDED', `${name} has more than ${max} elements`);
    return value;
  }
}
