// Search: filters the index that the page already contains. Without this script the index is a list of links.
const index = document.querySelector("[data-index]");
const filter = index.querySelector("[data-filter]");
const field = filter.querySelector("input");
const status = filter.querySelector("[data-filter-status]");
const entries = [...index.querySelectorAll("[data-words]")];
const groups = [...index.querySelectorAll("[data-group]")];

// The same folding as in the index: lower case, ä→ae, ö→oe, ü→ue, ß→ss, no accents.
function fold(text) {
  return text
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}

function show() {
  const wanted = fold(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const entry of entries) {
    entry.hidden = !wanted.every((word) => entry.dataset.words.includes(word));
    if (!entry.hidden) found += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector("[data-words]:not([hidden])");
  const pattern = found === 0 ? status.dataset.none : found === 1 ? status.dataset.one : status.dataset.many;
  status.textContent = wanted.length ? pattern.replace("#", String(found)) : "";
}

filter.hidden = false;
field.addEventListener("input", show);
const asked = new URLSearchParams(location.search).get("q");
if (asked) field.value = asked;
show();
