// Search: fetches the index of this language when somebody first searches, finds in it what German and English readers
// type, and shows the best first. Without this script the page is a list of all pages.
const root = document.querySelector("[data-search]");
const field = root.querySelector("input");
const status = root.querySelector("[data-search-status]");
const kinds = root.querySelector("[data-search-kinds]");
const list = root.querySelector("[data-search-results]");
const all = document.querySelector("[data-search-all]");
const words = root.dataset;
const german = document.documentElement.lang === "de";
const MOST = 60;

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

// What is left when an ending goes: Höfe → hof, Professorinnen → professor, universities → universit.
const ENDINGS = german
  ? [["innen", 4], ["ern", 5], ["em", 4], ["en", 4], ["er", 5], ["es", 4], ["in", 5], ["um", 4], ["e", 3], ["s", 4], ["n", 4], ["a", 4]]
  : [["ies", 4], ["ing", 4], ["es", 4], ["s", 3], ["y", 4], ["e", 4]];
function stem(word) {
  const found = ENDINGS.find(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least);
  return found ? word.slice(0, -found[0].length) : word;
}

// Where a word stands: as typed 4, inflected 3, at the start of a word 2, inside a compound 1. Short stems only at either
// end of a word.
function weigh(text, word) {
  const whole = stem(word);
  let best = 0;
  for (let at = text.indexOf(whole); at >= 0 && best < 4; at = text.indexOf(whole, at + 1)) {
    const opens = !at || text[at - 1] === " ";
    const rest = text.slice(at + whole.length).split(" ", 1)[0];
    if (opens && text.startsWith(`${word} `, at)) best = 4;
    else if (opens && (rest === "" || (rest.length < 3 && whole.length > 3))) best = Math.max(best, 3);
    else if (opens) best = Math.max(best, 2);
    else if (whole.length > 3 || rest.length < 3) best = Math.max(best, 1);
  }
  return best;
}

// Signs become blanks; „Phoenix-See“ is also found as „Phoenixsee“, 614.495 as 614495.
const plain = (text) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")} `;
const joined = (text) =>
  (text.match(/\p{L}+(?:-\p{L}+)+|\d{1,3}(?:[.,\u202f]\d{3})+/gu) ?? []).map((word) => word.replace(/[-.,\u202f]/g, "")).join(" ");

// Words that mean the same here, by stem: who asks for Bevölkerung wants the Einwohnerzahl.
const same = new Map();
const others = (word) => same.get(stem(word)) ?? [];

let loading;
function load() {
  loading ??= fetch(words.index).then((answer) => answer.json()).then((index) => {
    index.idle = new Set(index.idle.map((word) => fold(word).folded));
    const groups = index.same.map((group) => group.map((word) => fold(word).folded));
    for (const group of groups) for (const word of group) same.set(stem(word), group.filter((other) => other !== word));
    for (const entry of index.entries) {
      entry.text ??= "";
      const [title, text] = [`${entry.title} ${entry.alias ?? ""}`, `${entry.text} ${entry.more ?? ""}`];
      entry.inTitle = plain(fold(title).folded) + plain(joined(fold(title).folded));
      entry.inText = plain(fold(text).folded) + plain(joined(fold(text).folded));
    }
    index.words = new Set([...groups.flat(), ...index.entries.flatMap((entry) => (entry.inTitle + entry.inText).split(" "))]);
    return index;
  });
  return loading;
}

function ask(text, idle) {
  const phrases = [];
  const rest = text.replace(/[„“”"»«]([^„“”"»«]+)[„“”"»«]/g, (_, phrase) => {
    phrases.push(plain(fold(phrase).folded));
    return " ";
  });
  const typed = plain(fold(rest).folded).split(" ").filter(Boolean);
  const telling = typed.filter((word) => !idle.has(word));
  return { phrases, words: telling.length || phrases.length ? telling : typed };
}

// In the title four times what it is in the text, most in a short one; by another word a little less.
function weighIn(entry, word) {
  const weights = [word, ...others(word)].map((each, place) => {
    const title = weigh(entry.inTitle, each);
    const length = Math.min(entry.title.length, entry.alias?.length ?? Infinity);
    const found = title ? 4 * title + (4 * each.length) / length : weigh(entry.inText, each);
    return place ? 0.8 * found : found;
  });
  return Math.max(...weights);
}

function score(entry, asked, all) {
  let sum = 0;
  for (const phrase of asked.phrases) {
    const found = entry.inTitle.includes(phrase) ? 12 : entry.inText.includes(phrase) ? 6 : 0;
    if (!found) return 0;
    sum += found;
  }
  for (const word of asked.words) {
    const found = weighIn(entry, word);
    if (!found && all) return 0;
    sum += found;
  }
  // A question that is not answered with yes waits behind what is known.
  return entry.note && entry.note !== words.holds ? 0.75 * sum : sum;
}

function find(index, asked, all = true) {
  return index.entries
    .map((entry) => ({ entry, score: score(entry, asked, all) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((hit) => hit.entry);
}

// A word that nothing contains may be a compound of two that something contains: Zechenschließung.
function part(index, asked) {
  if (asked.words.length !== 1) return null;
  const word = asked.words[0];
  const begins = (entry) => (piece) =>
    [piece, ...others(piece)].some((each) => Math.max(weigh(entry.inTitle, each), weigh(entry.inText, each)) > 1);
  for (let at = word.length - 4; at > 3; at -= 1) {
    for (const left of new Set([word.slice(0, at), word.slice(0, at).replace(/s$/, "")])) {
      const parts = { phrases: asked.phrases, words: [left, word.slice(at)] };
      const hits = find(index, parts).filter((entry) => parts.words.every(begins(entry)));
      if (hits.length) return { hits, asked: parts };
    }
  }
  return null;
}

// How many slips of the fingers lie between two words: a letter too many, missing, another, or two that changed places.
function slips(one, other) {
  let [before, last] = [[], [...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length];
}

// The word that somebody meant, when nothing contains the one that was typed; short words are left alone.
function meant(index, word) {
  if (word.length < 5 || index.entries.some((entry) => weighIn(entry, word))) return word;
  let [best, least] = [word, word.length < 8 ? 2 : 3];
  for (const known of index.words) {
    if (known.length < 4 || Math.abs(known.length - word.length) >= least) continue;
    const found = slips(word, known);
    if (found < least) [best, least] = [known, found];
  }
  return best;
}

function search(index, text) {
  const asked = ask(text, index.idle);
  const hits = find(index, asked);
  if (hits.length) return { hits, asked, note: "" };
  const parted = part(index, asked);
  if (parted) return { ...parted, note: words.parted };
  const guessed = { phrases: asked.phrases, words: asked.words.map((word) => meant(index, word)) };
  if (guessed.words.join() !== asked.words.join()) {
    const near = find(index, guessed);
    const shown = guessed.words.map((word) => spell(near, word)).join(" ");
    if (near.length) return { hits: near, asked: guessed, note: words.near.replace("#", shown) };
  }
  if (asked.words.length < 2) return { hits, asked, note: "" };
  return { hits: find(index, asked, false), asked, note: words.some };
}

// A folded word as it is written where it was found.
function spell(hits, word) {
  for (const { title, text, more } of hits) {
    const whole = `${title} ${text} ${more ?? ""}`;
    const { folded, at } = fold(whole);
    const from = folded.indexOf(word);
    if (from >= 0) return whole.slice(at[from], at[from + word.length - 1] + 1);
  }
  return word;
}

// The original text with the places that were found marked, and little around the first when it is long.
function mark(element, text, asked, most) {
  const { folded, at } = fold(text);
  const asTyped = asked.words.flatMap((word) => [word, ...others(word)]).map((word) => (folded.includes(word) ? word : stem(word)));
  const spans = [...asked.phrases.map((phrase) => phrase.trim()), ...asTyped].flatMap((word) => {
    const found = [];
    for (let i = folded.indexOf(word); i >= 0; i = folded.indexOf(word, i + word.length)) found.push([at[i], at[i + word.length - 1] + 1]);
    return found;
  });
  spans.sort((a, b) => a[0] - b[0]);
  let from = 0;
  if (text.length > most && spans.length && spans[0][0] > most / 2) {
    from = text.indexOf(" ", spans[0][0] - 60) + 1;
    element.append("… ");
  }
  const end = text.length - from > most ? Math.max(text.lastIndexOf(" ", from + most), from + 1) : text.length;
  for (const [start, stop] of spans) {
    if (start < from || stop > end) continue;
    element.append(text.slice(from, start));
    const hit = document.createElement("mark");
    hit.textContent = text.slice(start, stop);
    element.append(hit);
    from = stop;
  }
  element.append(text.slice(from, end), end < text.length ? " …" : "");
}

function draw(entry, asked, index) {
  const item = document.createElement("li");
  item.className = "do-found__item";
  const kind = document.createElement("p");
  kind.className = "do-found__kind";
  kind.textContent = [index.kinds[entry.kind][0], entry.note].filter(Boolean).join(" · ");
  const link = document.createElement("a");
  link.className = "do-found__link";
  link.href = new URL(entry.url, new URL(words.index, location.href));
  mark(link, entry.title, asked, 200);
  const text = document.createElement("p");
  text.className = "do-found__text";
  const isShort = asked.words.flatMap((word) => [word, ...others(word)]).some((word) => weigh(plain(fold(entry.text).folded), word));
  mark(text, isShort || !entry.more ? entry.text : entry.more, asked, 220);
  item.append(kind, link, text);
  return item;
}

let chosen = "";
let latest = 0;
async function show() {
  const text = field.value.trim();
  const own = (latest += 1);
  history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
  if (!text) {
    list.replaceChildren();
    kinds.replaceChildren();
    status.textContent = "";
    chosen = "";
    all.hidden = false;
    return;
  }
  let index;
  try {
    index = await load();
  } catch {
    status.textContent = words.failed;
    loading = undefined;
    return;
  }
  if (own !== latest) return;
  const { hits, asked, note } = search(index, text);
  const found = Object.keys(index.kinds).filter((kind) => hits.some((hit) => hit.kind === kind));
  if (!found.includes(chosen)) chosen = "";
  const shown = chosen ? hits.filter((hit) => hit.kind === chosen) : hits;
  kinds.replaceChildren(...(found.length > 1 ? found : []).map((kind) => {
    const button = document.createElement("button");
    button.className = "do-found__choose";
    button.type = "button";
    button.setAttribute("aria-pressed", String(kind === chosen));
    button.textContent = `${index.kinds[kind][1]} ${hits.filter((hit) => hit.kind === kind).length}`;
    button.addEventListener("click", () => {
      chosen = kind === chosen ? "" : kind;
      show().then(() => kinds.querySelectorAll("button")[found.indexOf(kind)]?.focus());
    });
    return button;
  }));
  list.replaceChildren(...shown.slice(0, MOST).map((entry) => draw(entry, asked, index)));
  all.hidden = hits.length > 0;
  const counted = hits.length === 0 ? words.none : hits.length === 1 ? words.one : words.many;
  const more = shown.length > MOST ? words.best.replace("#", String(MOST)) : "";
  status.textContent = [counted.replace("#", String(hits.length)), note, more].filter(Boolean).join(" ");
}

let waiting;
root.hidden = false;
field.addEventListener("focus", load, { once: true });
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 120);
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) field.value = asked;
if (field.value) show(); // what was typed before the script came, too
