// Reader of press kits: checksums of a file and, if it is a ZIP with a manifest, of everything inside. Nothing leaves
// the browser. It trusts nothing that the file says about itself; the same rules as hub.py verify.
const MOST = { bytes: 200 * 1024 * 1024, unpacked: 500 * 1024 * 1024, members: 5000, manifest: 4 * 1024 * 1024 };
const MANIFEST = "manifest.json";
const SUMS = "SHA256SUMS";
const text = new TextDecoder();

export async function checksum(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// {sha, kit}; kit is null for what is no press kit. Throws for what is too large.
export async function read(file) {
  if (file.size > MOST.bytes) throw new RangeError("too large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha = await checksum(bytes);
  try {
    return { sha, kit: await readKit(bytes) };
  } catch {
    return { sha, kit: null };
  }
}

async function readKit(bytes) {
  const entries = members(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const raw = await content(bytes, byName.get(MANIFEST), MOST.manifest);
  const stated = JSON.parse(text.decode(raw));
  if (stated.format !== 1) throw new TypeError("no manifest");
  const files = stated.groups.flatMap((group) => group.files);
  const sums = new Map(files.map((one) => [one.path, one.sha256]));
  const found = new Map();
  for (const [name, entry] of byName) {
    if (name === MANIFEST || name === SUMS) continue;
    found.set(name, await content(bytes, entry, MOST.unpacked).then(checksum, () => null));
  }
  const names = [...new Set([...sums.keys(), ...found.keys()])];
  const altered = new Set(names.filter((name) => sums.get(name) !== found.get(name)));
  if (byName.size < entries.length) {
    const seen = new Set();
    for (const { name } of entries) (seen.has(name) ? altered : seen).add(name);
  }
  const lines = [...sums.keys()].sort().map((path) => `${sums.get(path)}  ${path}\n`);
  const id = await checksum(new TextEncoder().encode(`${stated.kit} ${stated.language}\n${lines.join("")}`));
  if (id !== stated.id) altered.add(MANIFEST);
  const manifest = await checksum(raw);
  const whole = new Map([...sums, [MANIFEST, manifest]]);
  const expected = [...whole.keys()].sort().map((path) => `${whole.get(path)}  ${path}`).join("\n");
  const listed = byName.has(SUMS) ? text.decode(await content(bytes, byName.get(SUMS), MOST.manifest)) : "";
  if (listed.trimEnd().split(/\r?\n/).join("\n") !== expected) altered.add(SUMS);
  return { kit: String(stated.kit), language: stated.language === "en" ? "en" : "de", id, manifest, altered: [...altered].sort(), says: stated.says ?? null };
}

// The central directory (APPNOTE 4.3.12): what the archive holds, whatever stands between the members.
function members(bytes) {
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 66000 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) throw new TypeError("no archive");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  const found = [];
  for (let each = 0; each < count; each += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new TypeError("broken");
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      name: text.decode(bytes.subarray(at + 46, at + 46 + name)),
      start: view.getUint32(at + 42, true),
    };
    at += 46 + name + extra + comment;
    total += entry.size;
    if (!entry.name.endsWith("/")) found.push(entry);
  }
  if (found.length > MOST.members || total > MOST.unpacked) throw new RangeError("too much");
  return found;
}

async function content(bytes, entry, most) {
  if (!entry || entry.size > most) throw new RangeError("missing");
  const view = new DataView(bytes.buffer);
  const head = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const packed = bytes.subarray(head, head + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new TypeError("unknown method");
  const plain = new Uint8Array(entry.size);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let at = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (at + part.value.length > entry.size) throw new RangeError("larger than it says");
    plain.set(part.value, at);
    at += part.value.length;
  }
  if (at !== entry.size) throw new RangeError("smaller than it says");
  return plain;
}
