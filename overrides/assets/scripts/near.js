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

const wanted = pairs(asked.split("/").filter(Boolean).pop() ?? "");
if (wanted.size > 1) {
  fetch(from).then((answer) => answer.json()).then((index) => {
    const found = index.entries
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
