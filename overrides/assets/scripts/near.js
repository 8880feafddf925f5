// Near: on the page that is not there, the addresses most like the one that was asked for. Without it there are links.
const near = document.querySelector("[data-near]");
const asked = decodeURIComponent(location.pathname).toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
const from = asked.startsWith("/en/") ? near.dataset.indexEn : near.dataset.indexDe;

// How alike two words are: the share of pairs of letters that they have in common.
function pairs(text) {
  const word = text.replace(/[^a-z0-9]+/g, " ").trim();
  return new Set([...word].slice(1).map((letter, i) => word[i] + letter));
}
function likeness(one, other) {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}

// A large index is asked for the titles with words like the longest of the address.
async function entriesLike(name, index) {
  if (index.entries) return index.entries;
  const longest = fold(name).folded.split(/[^a-z0-9]+/).filter((word) => word.length > 3).sort((a, b) => b.length - a.length).slice(0, 3);
  const sums = new Map();
  for (const word of longest) {
    const likely = [...(await index.words(word.slice(0, 5), 1))].filter(([known]) => likeness(pairs(known), pairs(word)) > 0.6);
    for (const number of new Set(likely.flatMap(([, { titles }]) => [...titles.keys()]))) sums.set(number, (sums.get(number) ?? 0) + 1);
  }
  return index.entriesOf([...sums].sort((a, b) => b[1] - a[1]).slice(0, 10).map(([number]) => number));
}

const name = asked.split("/").filter(Boolean).pop() ?? "";
const wanted = pairs(name);
if (wanted.size > 1) {
  openIndex(from).then(async (index) => {
    const found = (await entriesLike(name, index))
      .filter((entry) => !entry.url.includes("#"))
      .map((entry) => ({ ...entry, like: likeness(wanted, pairs(entry.url.split("/").filter(Boolean).pop() ?? "")) }))
      .filter((entry) => entry.like > 0.4)
      .sort((a, b) => b.like - a.like)
      .slice(0, 5);
    for (const entry of found) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      item.className = "do-downloads__item";
      link.className = "do-downloads__link";
      link.href = new URL(entry.url, new URL(from, location.href));
      link.textContent = entry.title;
      item.append(link, ` ${index.kinds[entry.kind][0]}`);
      near.querySelector("[data-near-list]").append(item);
    }
    near.hidden = found.length === 0;
  }).catch(() => {});
}
