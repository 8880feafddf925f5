// Search: opens the index (index.js) when somebody first searches, finds in it what German and English readers type, and
// shows the best first. Without this script the page is a list of pages.
const root = document.querySelector("[data-search]");
const field = root.querySelector("input");
const status = root.querySelector("[data-search-status]");
const kinds = root.querySelector("[data-search-kinds]");
const list = root.querySelector("[data-search-results]");
const more = root.querySelector("[data-search-more]");
const all = document.querySelector("[data-search-all]");
const words = root.dataset;
const MOST = 60;

// What is left when an ending goes: Höfe → hof, Professorinnen → professor, universities → universit.
const ENDINGS = german
  ? [["innen", 4], ["ern", 5], ["em", 4], ["en", 4], ["er", 5], ["es", 4], ["in", 5], ["um", 4], ["e", 3], ["s", 4], ["n", 4], ["a", 4]]
  : [["ies", 4], ["ing", 4], ["es", 4], ["s", 3], ["y", 4], ["e", 4]];
function stem(word) {
  const found = ENDINGS.find(([ending, least]) => word.endsWith(ending) && word.length - ending.length >= least);
  return found ? word.slice(0, -found[0].length) : word;
}

// How a word of the index fits the one that was typed: it is the same 4, inflected 3, begins with it 2, has it inside, as
// compounds do, 1. Short stems only at either end of a word.
function weigh(known, word) {
  if (known === word) return 4;
  const whole = stem(word);
  const at = known.indexOf(whole);
  if (at < 0) return 0;
  if (!at) return known.length === whole.length || (known.length - whole.length < 3 && whole.length > 3) ? 3 : 2;
  return whole.length > 3 || known.length - known.lastIndexOf(whole) - whole.length < 3 ? 1 : 0;
}

// Words that mean the same here, by stem: who asks for Bevölkerung wants the Einwohnerzahl.
const same = new Map();
const others = (word) => same.get(stem(word)) ?? [];

let loading;
function load(isAgain) {
  loading ??= openIndex(words.index, isAgain).then((index) => {
    index.idle = new Set(index.idle.map((word) => fold(word).folded));
    for (const group of index.same.map((group) => group.map((word) => fold(word).folded)))
      for (const word of group) same.set(stem(word), group.filter((other) => other !== word));
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

// The entries that a word is found in, with what each is worth: in the title four times what it is in the text, most in a
// short one; by another word for it a little less.
async function entriesWith(index, word, least = 1) {
  const found = new Map();
  const note = (number, worth) => found.set(number, Math.max(worth, found.get(number) ?? 0));
  for (const [place, each] of [word, ...others(word)].entries()) {
    const share = place ? 0.8 : 1;
    for (const [known, { texts, titles }] of await index.words(stem(each))) {
      const weight = weigh(known, each);
      if (weight < least) continue;
      for (const [number, length] of titles) note(number, share * (4 * weight + (4 * each.length) / length));
      for (const number of texts) note(number, share * weight);
    }
  }
  return found;
}

// The entries that hold a phrase as it stands: those with all its words are looked at, the likeliest first.
const LOOKED = 40;
async function entriesSaying(index, phrase) {
  const parts = await Promise.all(phrase.trim().split(" ").map((word) => entriesWith(index, word, 3)));
  const likely = ranked(joinedIn(parts, true)).slice(0, index.entries ? Infinity : LOOKED);
  const entries = await index.entriesOf(likely);
  const found = new Map();
  entries.forEach((entry, place) => {
    const worth = titleOf(entry).includes(phrase) ? 12 : textOf(entry).includes(phrase) ? 6 : 0;
    if (worth) found.set(likely[place], worth);
  });
  return found;
}

// What several words are worth together; `all`: only where each of them is found.
function joinedIn(parts, all) {
  const sums = new Map();
  for (const found of parts) for (const [number, worth] of found) sums.set(number, (sums.get(number) ?? 0) + worth);
  if (all) for (const number of sums.keys()) if (!parts.every((found) => found.has(number))) sums.delete(number);
  return sums;
}
const ranked = (sums) => [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => number);

async function find(index, asked, all = true, least = 1) {
  const parts = await Promise.all([
    ...asked.phrases.map((phrase) => entriesSaying(index, phrase)),
    ...asked.words.map((word) => entriesWith(index, word, least)),
  ]);
  const sums = joinedIn(parts, all);
  for (const found of parts.slice(0, asked.phrases.length)) for (const number of sums.keys()) if (!found.has(number)) sums.delete(number);
  // A question that is not answered with yes waits behind what is known.
  for (const [number, sum] of sums) if (index.isUnsure(number, words.holds)) sums.set(number, 0.75 * sum);
  return ranked(sums);
}

// A word that nothing contains may be a compound of two that something contains: Zechenschließung.
const TRIED = 6;
async function part(index, asked) {
  if (asked.words.length !== 1) return null;
  const word = asked.words[0];
  let tried = 0;
  for (let at = word.length - 4; at > 3 && tried < TRIED; at -= 1) {
    for (const left of new Set([word.slice(0, at), word.slice(0, at).replace(/s$/, "")])) {
      if (!(await entriesWith(index, left, 2)).size) continue;
      tried += 1;
      const parts = { phrases: asked.phrases, words: [left, word.slice(at)] };
      const hits = await find(index, parts, true, 2);
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
async function meant(index, word) {
  if (word.length < 5 || (await entriesWith(index, word)).size) return word;
  let [best, least] = [word, word.length < 8 ? 2 : 3];
  for (const known of (await index.around(word)).keys()) {
    if (known.length < 4 || Math.abs(known.length - word.length) >= least) continue;
    const distance = slips(word, known);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}

async function search(index, text) {
  const asked = ask(text, index.idle);
  const hits = await find(index, asked);
  if (hits.length) return { hits, asked, note: "" };
  const parted = await part(index, asked);
  if (parted) return { ...parted, note: words.parted };
  const guessed = { phrases: asked.phrases, words: await Promise.all(asked.words.map((word) => meant(index, word))) };
  if (guessed.words.join() !== asked.words.join()) {
    const near = await find(index, guessed);
    const entries = await index.entriesOf(near.slice(0, 3));
    const shown = guessed.words.map((word) => spell(entries, word)).join(" ");
    if (near.length) return { hits: near, asked: guessed, note: words.near.replace("#", shown) };
  }
  if (asked.words.length < 2) return { hits, asked, note: "" };
  return { hits: await find(index, asked, false), asked, note: words.some };
}

// A folded word as it is written where it was found.
function spell(entries, word) {
  for (const { title, text, more } of entries) {
    const whole = `${title} ${text ?? ""} ${more ?? ""}`;
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
  const own = plain(fold(entry.text ?? "").folded).split(" ");
  const isShort = asked.words.flatMap((word) => [word, ...others(word)]).some((word) => own.some((known) => weigh(known, word)));
  mark(text, isShort || !entry.more ? (entry.text ?? "") : entry.more, asked, 220);
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
    more.hidden = true;
    status.textContent = "";
    chosen = "";
    all.hidden = false;
    return;
  }
  // A new edition may have taken the place of the one whose index this page has: it is fetched once more.
  for (const isAgain of [false, true]) {
    try {
      const index = await load(isAgain);
      const answer = await search(index, text);
      if (own === latest) await showFound(index, answer, own);
      return;
    } catch {
      loading = undefined;
    }
  }
  status.textContent = words.failed;
}

async function showFound(index, { hits, asked, note }, own) {
  const counts = new Map(Object.keys(index.kinds).map((kind) => [kind, 0]));
  for (const hit of hits) counts.set(index.kindOf(hit), counts.get(index.kindOf(hit)) + 1);
  const found = [...counts.keys()].filter((kind) => counts.get(kind));
  if (!found.includes(chosen)) chosen = "";
  const shown = (chosen ? hits.filter((hit) => index.kindOf(hit) === chosen) : hits).slice(0, MOST);
  const entries = await index.entriesOf(shown.slice(0, index.page));
  if (own !== latest) return;
  kinds.replaceChildren(...(found.length > 1 ? found : []).map((kind) => {
    const button = document.createElement("button");
    button.className = "do-found__choose";
    button.type = "button";
    button.setAttribute("aria-pressed", String(kind === chosen));
    button.textContent = `${index.kinds[kind][1]} ${counts.get(kind)}`;
    button.addEventListener("click", () => {
      chosen = kind === chosen ? "" : kind;
      show().then(() => kinds.querySelectorAll("button")[found.indexOf(kind)]?.focus());
    });
    return button;
  }));
  list.replaceChildren(...entries.map((entry) => draw(entry, asked, index)));
  all.hidden = hits.length > 0;
  const isCut = (chosen ? counts.get(chosen) : hits.length) > MOST;
  const counted = hits.length === 0 ? words.none : hits.length === 1 ? words.one : words.many;
  status.textContent = [counted.replace("#", String(hits.length)), note, isCut ? words.best.replace("#", String(MOST)) : ""].filter(Boolean).join(" ");
  offer(index, shown, asked);
}

// A large index shows few at first: what is not looked at is not fetched. The first of the new ones gets the focus.
function offer(index, shown, asked) {
  const left = shown.slice(list.children.length);
  more.hidden = !left.length;
  more.textContent = words.more.replace("#", String(Math.min(left.length, index.page)));
  more.onclick = async () => {
    const before = list.children.length;
    const own = latest;
    const entries = await index.entriesOf(left.slice(0, index.page)).catch(() => null);
    if (own !== latest || list.children.length !== before) return;
    if (!entries) {
      loading = undefined;
      show();
      return;
    }
    list.append(...entries.map((entry) => draw(entry, asked, index)));
    list.children[before].querySelector("a").focus();
    offer(index, shown, asked);
  };
}

let waiting;
root.hidden = false;
field.addEventListener("focus", () => load().catch(() => (loading = undefined)), { once: true });
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 120);
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) field.value = asked;
if (field.value) show(); // what was typed before the script came, too
