/* How the files of the hub become forms and back. Everything stays the text that stands in the file; what did not
   change is written back letter by letter, comments included. */
import { Document, isMap, isScalar, isSeq, parseDocument } from './vendor/yaml.js';

/* Shape of a file: where mappings `id: {…}` stand. A form shows them as lists of entries with a field `id`. */
const SHAPES = {
  'hub-entries': (value) => ({ entries: listed(value) }),
  'hub-groups': (value) => Object.fromEntries(Object.entries(value).map(([name, group]) => [name, listed(group)])),
  'hub-site': (value) => ({ ...value, contacts: listed(value.contacts) }),
  'hub-record': (value) => value,
};
const UNSHAPED = {
  'hub-entries': ({ entries }) => keyed(entries),
  'hub-groups': (form) => Object.fromEntries(Object.entries(form).map(([name, group]) => [name, keyed(group)])),
  'hub-site': (form) => ({ ...form, contacts: keyed(form.contacts) }),
  'hub-record': (form) => form,
};
const FRONT = /^---\r?\n([\s\S]*?\r?\n)---[ ]*(?:\r?\n|$)/;
const READING = { schema: 'failsafe', keepSourceTokens: false, strict: true, uniqueKeys: true };
const WRITING = { lineWidth: 0, flowCollectionPadding: false, indentSeq: true };
/* Plain scalars that mean the same to every reader of YAML, inside brackets too. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .;()%/+\-–—„“”‚‘’…§€°_]*$/u;

const isPlain = (value) => PLAIN.test(value) && value === value.trim() && !/^(null|yes|no|on|off)$/i.test(value);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function listed(group) {
  if (group === undefined || group === '') return [];
  if (!isObject(group)) throw new Error('Hier stehen keine Einträge mit Kennung.');
  return Object.entries(group).map(([id, entry]) => {
    if (!isObject(entry)) throw new Error(`Der Eintrag „${id}“ hat keine Felder.`);
    return { id, ...entry };
  });
}

/* Two entries never share an id, and none is lost: the second is told apart, and the check speaks about it. */
function keyed(entries) {
  const group = {};
  for (const { id, ...entry } of Array.isArray(entries) ? entries : []) {
    const name = String(id ?? '').trim() || 'ohne-kennung';
    let free = name;
    for (let n = 2; free in group; n += 1) free = `${name}-${n}`;
    group[free] = entry;
  }
  return group;
}

/* A picture that was uploaded is named by an address; the hub names files from the project's folder on. */
const fromProject = (value) => (typeof value === 'string' ? value.replace(/^\/+(?=stories\/)/, '') : value);

/* Empty fields are not written: an empty field is a mistake to the hub, a missing one is not. */
function filled(value) {
  if (Array.isArray(value)) return value.map(filled).filter((item) => item !== undefined);
  if (isObject(value)) {
    const kept = Object.entries(value).map(([key, inner]) => [key, filled(key === 'file' ? fromProject(inner) : inner)]);
    const left = kept.filter(([, inner]) => inner !== undefined);
    return left.length ? Object.fromEntries(left) : undefined;
  }
  if (value === null || value === undefined || value === '') return undefined;
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n').trimEnd() || undefined : String(value);
}

function equal(a, b) {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, n) => equal(item, b[n]));
  if (isObject(a)) {
    const keys = isObject(b) ? Object.keys(b) : [];
    return keys.length === Object.keys(a).length && keys.every((key) => key in a && equal(a[key], b[key]));
  }
  return typeof a === 'string' && typeof b === 'string' ? a.trimEnd() === b.trimEnd() : a === b;
}

function read(text) {
  const document = parseDocument(text, READING);
  if (document.errors.length) throw document.errors[0];
  return document;
}

function scalarText(value, node, text) {
  const quoted = node && /^["']/.test(text.slice(node.range[0], node.range[0] + 1));
  return !quoted && isPlain(value) ? value : JSON.stringify(value);
}

/* What must change in the text so that `node` says `value`; null where only writing it anew will do. */
function patches(node, value, text) {
  if (isScalar(node)) {
    if (typeof value !== 'string') return null;
    if (equal(node.value, value)) return [];
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' || value.includes('\n')) return null;
    return [[node.range[0], node.range[1], scalarText(value, node, text)]];
  }
  const inner = [];
  if (isMap(node)) {
    if (!isObject(value) || node.items.length !== Object.keys(value).length) return null;
    for (const { key, value: child } of node.items) {
      if (!(key.value in value)) return null;
      inner.push(patches(child, value[key.value], text));
    }
  } else if (isSeq(node)) {
    if (!Array.isArray(value) || node.items.length !== value.length) return null;
    node.items.forEach((child, n) => inner.push(patches(child, value[n], text)));
  } else {
    return null;
  }
  return inner.includes(null) ? null : inner.flat();
}

function patched(text, changes) {
  return [...changes].sort((a, b) => b[0] - a[0] || b[1] - a[1]).reduce((now, [start, end, put]) => now.slice(0, start) + put + now.slice(end), text);
}

/* A pair `key: value` anew, in the manner of the file: texts in two languages and short lists on one line. */
function written(key, value) {
  const document = new Document({ [key]: value }, { schema: 'failsafe' });
  const settle = (node) => {
    if (isScalar(node)) {
      if (typeof node.value === 'string' && !node.value.includes('\n') && !isPlain(node.value)) node.type = 'QUOTE_DOUBLE';
    } else if (isMap(node) || isSeq(node)) {
      node.items.forEach((item) => settle(isMap(node) ? item.value : item));
      const parts = isMap(node) ? node.items.map((item) => item.value) : node.items;
      const short = parts.every((part) => isScalar(part) && !String(part.value).includes('\n'));
      const length = parts.reduce((sum, part) => sum + String(part.value ?? '').length + 6, 0);
      const isEntry = isMap(node) && node.has('status');
      if (short && length < 100 && node !== document.contents && !isEntry) node.flow = true;
    }
  };
  settle(document.contents);
  return document.toString(WRITING);
}

/* Where a node ends, without the line break that belongs to blocks. */
function ending(text, key, node) {
  let at = (node ?? key).range[1];
  while (/\s/.test(text[at - 1])) at -= 1;
  return Math.max(at, key.range[1]);
}

/* The mapping at the top of a text, said anew where it changed. Comments between entries stay; those inside a field
   that is written anew go with its old wording. */
function mapped(text, value) {
  const top = read(text).contents;
  if (!top || !isMap(top) || top.flow) return Object.entries(value).map(([key, inner]) => written(key, inner)).join('');
  const gap = /\n\n\S/.test(text) ? '\n' : '';
  const added = Object.keys(value).filter((name) => !top.items.some(({ key }) => key.value === name));
  const end = added.map((name) => gap + written(name, value[name])).join('');
  return `${patched(text, changed(text, top, value, '')).trimEnd()}\n${end}`.trimStart();
}

/* The changes that turn the fields of a block into those of `value`; new ones are for the caller to add. */
function changed(text, block, value, indent) {
  const changes = [];
  block.items.forEach(({ key, value: node }) => {
    const name = key.value;
    if (!(name in value)) {
      if (node?.items?.length === 0) return; // an empty list that somebody wrote on purpose
      const start = text.lastIndexOf('\n', key.range[0]) + 1;
      const after = text.indexOf('\n', ending(text, key, node));
      const blank = !indent && after > 0 && text[after + 1] === '\n' ? 2 : 1;
      changes.push([start, after < 0 ? text.length : after + blank, '']);
      return;
    }
    const small = node ? patches(node, value[name], text) : null;
    const grown = small ?? grownBlock(text, node, value[name]);
    if (grown) changes.push(...grown);
    else changes.push([key.range[0], ending(text, key, node), indented(written(name, value[name]), indent).trim()]);
  });
  return changes;
}

/* A block of fields that gained or lost some: those it keeps stay as they are. Null where that cannot be done. */
function grownBlock(text, node, value) {
  if (!isMap(node) || node.flow || !isObject(value)) return null;
  const kept = node.items.filter(({ key }) => key.value in value);
  const first = node.items[0].key.range[0];
  const indent = text.slice(text.lastIndexOf('\n', first) + 1, first);
  if (!kept.length || indent.trim()) return null;
  const changes = changed(text, node, value, indent);
  const fresh = Object.keys(value).filter((name) => !node.items.some(({ key }) => key.value === name));
  if (!fresh.length) return changes;
  const { key, value: final } = kept.at(-1);
  const line = text.indexOf('\n', ending(text, key, final));
  const put = fresh.map((name) => indented(written(name, value[name]), indent).trimEnd()).join('\n');
  return [...changes, line < 0 ? [text.length, text.length, `\n${put}`] : [line + 1, line + 1, `${put}\n`]];
}

const indented = (text, indent) => text.replace(/^(?=.)/gm, indent);

/* Files as they were read last, so that what is saved can be told from what stood there. */
const memory = [];

function leaves(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((item, n) => leaves(item, `${path}/${n}`));
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
  return [`${path}=${value}`];
}

/* The file that a form came from: the one with which it shares most. A form saves no path. */
function sourceOf(format, value) {
  const now = new Set(leaves(value));
  let best = null;
  for (const known of memory.filter((file) => file.format === format)) {
    const shared = known.leaves.filter((leaf) => now.has(leaf)).length;
    if (shared * 3 > Math.min(known.leaves.length, now.size) && (!best || shared >= best.shared)) best = { known, shared };
  }
  return best?.known ?? null;
}

function remember(format, text, value, old) {
  if (old) memory.splice(memory.indexOf(old), 1);
  memory.push({ format, text, leaves: leaves(value) });
}

function fromYaml(format, text) {
  const value = read(text).toJS() ?? {};
  const form = SHAPES[format](isObject(value) ? value : {});
  remember(format, text, value);
  return form;
}

function toYaml(format, form) {
  const value = filled(UNSHAPED[format](form)) ?? {};
  const old = sourceOf(format, value);
  const text = mapped(old?.text ?? '', value);
  remember(format, text, value, old);
  return text;
}

function fromStory(text) {
  const found = FRONT.exec(text);
  if (!found) throw new Error('Der Kopf zwischen --- und --- fehlt.');
  const value = read(found[1]).toJS() ?? {};
  const body = text.slice(found[0].length).replace(/\r\n/g, '\n').trim();
  remember('hub-frontmatter', text, { ...value, body });
  return { ...value, body };
}

function toStory({ body = '', ...form }) {
  const value = filled(form) ?? {};
  const old = sourceOf('hub-frontmatter', { ...value, body });
  const front = old ? FRONT.exec(old.text)[1].replace(/\r\n/g, '\n') : '';
  const text = `---\n${mapped(front, value)}---\n\n${String(body).trim()}\n`;
  remember('hub-frontmatter', text, { ...value, body }, old);
  return text;
}

export const FORMATS = {
  ...Object.fromEntries(
    Object.keys(SHAPES).map((format) => [
      format,
      { extension: 'yml', fromFile: (text) => fromYaml(format, text), toFile: (form) => toYaml(format, form) },
    ]),
  ),
  'hub-frontmatter': { extension: 'md', fromFile: fromStory, toFile: toStory },
};
