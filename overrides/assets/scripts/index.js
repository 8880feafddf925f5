// The index of the search: which words stand in which entries. A small site has all of it in one file; of a large one
// this fetches the parts that a word needs (hooks/brandhub/products/portal/search_parts.py writes them). An entry has
// kind, title, url and what else there is: text (shown), more (searched), note (beside the kind), alias (like a title).
const german = document.documentElement.lang === "de";

// One spelling for all ways of typing: lower case, no accents, ä and ae are a, ß is ss. `at` leads back to the original.
function fold(text) {
  let folded = "";
  const at = [];
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i].toLowerCase().replace("ß", "ss").normalize("NFD").replace(/\p{Mn}/gu, "");
    for (const part of letter) {
      const before = folded.at(-1);
      if (part === "e" && ("ao".includes(before) || (before === "u" && !/[aeioq]/.test(folded.at(-2) ?? "")))) continue;
      folded += part;
      at.push(i);
    }
  }
  at.push(text.length);
  return { folded, at };
}

// Signs become blanks; „Phoenix-See“ is also found as „Phoenixsee“, 614.495 as 614495.
const plain = (text) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
const joined = (text) =>
  (text.match(/\p{L}+(?:-\p{L}+)+|\d{1,3}(?:[.,\u202f]\d{3})+/gu) ?? []).map((word) => word.replace(/[-.,\u202f]/g, "")).join(" ");
const spread = (text) => plain(fold(text).folded) + plain(joined(fold(text).folded));
const titleOf = (entry) => spread(`${entry.title} ${entry.alias ?? ""}`);
const textOf = (entry) => spread(`${entry.text ?? ""} ${entry.more ?? ""}`);
const lengthOf = ({ title, alias }) => Math.min(title.length, alias?.length ?? Infinity);

// Numbers as search_parts.py writes them: digits to the base 45, one that is not the last has 45 more.
function numbers(text) {
  const found = [];
  let [value, scale] = [0, 1];
  for (const digit of text) {
    const code = digit.charCodeAt(0);
    const worth = code - (code > 92 ? 36 : 35);
    value += (worth % 45) * scale;
    scale *= 45;
    if (worth < 45) {
      found.push(value);
      [value, scale] = [0, 1];
    }
  }
  return found;
}
function rising(text) {
  let at = 0;
  return numbers(text).map((step) => (at += step));
}

// A word with the entries in whose text it stands, and with those in whose title it stands, by the length of the title.
class Known {
  constructor(texts = new Set(), titles = new Map()) {
    this.texts = texts;
    this.titles = titles;
  }
  static read(texts, titles) {
    const found = new Map();
    let at = 0;
    numbers(titles).forEach((value, place, all) => {
      if (place % 2) found.set(at, value);
      else at += value;
    });
    return new Known(rising(texts), found);
  }
}

// What somebody may type because it means the same as what is there.
const given = ({ same }) => new Map(same.flat().map((word) => [fold(word).folded, new Known()]));

// All in one file: every word is looked at.
class WholeIndex {
  constructor(head) {
    Object.assign(this, head, { known: given(head) });
    const note = (text, add) => {
      for (const word of new Set(text.split(" "))) {
        if (!word) continue;
        if (!this.known.has(word)) this.known.set(word, new Known());
        add(this.known.get(word));
      }
    };
    head.entries.forEach((entry, number) => {
      note(titleOf(entry), (known) => known.titles.set(number, lengthOf(entry)));
      note(textOf(entry), (known) => known.texts.add(number));
    });
  }
  get page() {
    return 60;
  }
  kindOf(number) {
    return this.entries[number].kind;
  }
  isUnsure(number, holds) {
    return (this.entries[number].note ?? holds) !== holds;
  }
  entriesOf(wanted) {
    return wanted.map((number) => this.entries[number]);
  }
  words() {
    return this.known;
  }
  around() {
    return this.known;
  }
}

// In parts: a word is looked at in the lists that hold what begins or ends like it.
const LISTS = 3;
const LETTERS = 8; // of the name of a part
class PartedIndex {
  constructor(head, address) {
    Object.assign(this, head, { address, had: new Map(), read: new Map(), known: given(head) });
    this.starts = rising(head.packs.from);
    this.doubted = new Set(rising(head.unsure));
  }
  get page() {
    return 10;
  }
  kindOf(number) {
    return Object.keys(this.kinds)[this.first.findLastIndex((first) => first <= number)];
  }
  isUnsure(number) {
    return this.doubted.has(number);
  }
  part(names, place) {
    const name = names.slice(place * LETTERS, (place + 1) * LETTERS);
    if (!this.had.has(name)) this.had.set(name, fetched(new URL(`${this.folder}${name}.json`, this.address)));
    return this.had.get(name);
  }
  entriesOf(wanted) {
    return Promise.all(wanted.map(async (number) => {
      const place = this.starts.findLastIndex((start) => start <= number);
      const { each, registers } = this.packs;
      const pack = await this.part(await this.part(registers, Math.floor(place / each)), place % each);
      return pack[number - this.starts[place]];
    }));
  }
  // The words in the lists with everything that begins with these letters: the first few lists, for few letters.
  async words(letters, most = letters.length < 3 ? 1 : LISTS) {
    const begins = this.placeOf(letters);
    const count = Math.min(most, this.placeOf(`${letters}\uffff`) - begins + 1);
    return new Map(await this.wordsIn([...Array(count).keys()].map((place) => begins + place)));
  }
  // Words that are written almost like this one: in the lists in which most of what may have been meant would stand if
  // the slip comes late, and in those with the rest of the word if it comes early.
  async around(word) {
    const places = new Map();
    const guess = (meant, weight) => places.set(this.placeOf(meant), (places.get(this.placeOf(meant)) ?? 0) + weight);
    for (let at = 2; at <= word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at)];
      guess(before + after.slice(1), 9);
      guess(before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2), 9);
      for (const letter of "abcdefghijklmnopqrstuvwxyz") {
        guess(before + letter + after, 1);
        guess(before + letter + after.slice(1), 1);
      }
    }
    const likely = [...places].sort((a, b) => b[1] - a[1]).slice(0, LISTS + 1).map(([place]) => place);
    const rest = [2, 3, 4].map((at) => this.placeOf(word.slice(at)));
    return new Map([...this.known, ...(await this.wordsIn([...new Set([...likely, ...rest])]))]);
  }
  placeOf(letters) {
    return this.lists.from.findLastIndex((first) => first <= letters);
  }
  async wordsIn(places) {
    const rows = (await Promise.all(places.map((place) => this.part(this.lists.names, place)))).flat();
    for (const [word, texts, titles] of rows) if (!this.read.has(word)) this.read.set(word, Known.read(texts, titles));
    return rows.map(([word]) => [word, this.read.get(word)]);
  }
}

async function fetched(url, how = {}) {
  const answer = await fetch(url, how);
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

// The index at an address. `isAgain`: what was fetched before is out of date.
async function openIndex(path, isAgain = false) {
  const address = new URL(path, location.href);
  const head = await fetched(address, isAgain ? { cache: "reload" } : {});
  return head.entries ? new WholeIndex(head) : new PartedIndex(head, address);
}
