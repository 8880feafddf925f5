// Zip: chosen files of a press kit and a sheet of their rights as one archive, made in the browser. Everything is stored
// as it is: what is large in a kit is compressed already.
const table = Uint32Array.from({ length: 256 }, (_, number) => {
  let sum = number;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum >>> 0;
});

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function numbers(...pairs) {
  const view = new DataView(new ArrayBuffer(pairs.reduce((total, [size]) => total + size, 0)));
  let at = 0;
  for (const [size, value] of pairs) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

// files: [[path, Uint8Array]]. Flag 0x0800: names are UTF-8; 0x0021: the first day that ZIP knows.
export function pack(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const name = new TextEncoder().encode(path);
    const common = [[2, 0x0800], [2, 0], [2, 0], [2, 0x0021], [4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
    const head = numbers([4, 0x04034b50], [2, 20], ...common);
    directory.push(numbers([4, 0x02014b50], [2, 20], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    parts.push(head, name, bytes);
    at += head.length + name.length + bytes.length;
  }
  const size = directory.reduce((total, part) => total + part.length, 0);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, at], [2, 0]);
  return new Blob([...parts, ...directory, end], { type: "application/zip" });
}

// The rights of the chosen files as text: one block a file.
export function rightsSheet(entries, words) {
  const blocks = entries.map((entry) => [
    entry.path,
    `  ${entry.title}`,
    `  ${words.licence}: ${words.licences[entry.licence] ?? entry.licence}`,
    `  ${words.light}: ${words.lights[entry.light] ?? "–"}`,
    `  ${words.credit}: ${entry.credit}`,
    `  ${words.author}: ${entry.author}`,
    ...(entry.expires ? [`  ${words.until}: ${entry.expires}`] : []),
    ...(entry.receipt ? [`  ${words.receipt}: ${new URL(entry.receipt, location.origin).href}`] : []),
    `  SHA-256: ${entry.sha256}`,
  ].join("\r\n"));
  return [words.title, "=".repeat(words.title.length), "", words.text, "", blocks.join("\r\n\r\n"), ""].join("\r\n");
}

// Fetches the files, makes the archive, and hands it over. tell(done) hears how many are there.
export async function collect(chosen, manifest, words, tell) {
  const list = await fetch(manifest).then((answer) => answer.json());
  const known = new Map(list.groups.flatMap((group) => group.files).map((one) => [one.path, one]));
  const files = [];
  for (const { path, url } of chosen) {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(path);
    files.push([path, new Uint8Array(await answer.arrayBuffer())]);
    tell(files.length);
  }
  const sheet = rightsSheet(chosen.map(({ path }) => known.get(path)), words);
  return pack([[words.file, new TextEncoder().encode(`\ufeff${sheet}`)], ...files]);
}
