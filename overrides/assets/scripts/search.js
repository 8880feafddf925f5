// Search: filters the index that the page already contains. Without this script the index is a list of links.
const index = document.querySelector("[data-index]");
const filter = index.querySelector("[data-filter]");
const field = filter.querySelector("input");
const status = filter.querySelector("[data-filter-status]");
const groups = [...index.querySelectorAll("[data-group]")];

// Every way of typing finds a word: lower case, ä→ae, ö→oe, ü→ue, ß→ss, no accents.
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

const entries = [...index.querySelectorAll("[data-entry]")].map((element) => ({
  element,
  words: fold(element.textContent),
}));

function show() {
  const wanted = fold(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const entry of entries) {
    entry.element.hidden = !wanted.every((word) => entry.words.includes(word));
    if (!entry.element.hidden) found += 1;
  }
  for (const group of groups) group.hidden = !group.querySelector("[data-entry]:not([hidden])");
  const pattern = found === 0 ? status.dataset.none : found === 1 ? status.dataset.one : status.dataset.many;
  status.textContent = wanted.length ? pattern.replace("#", String(found)) : "";
}

filter.hidden = false;
field.addEventListener("input", show);
const asked = new URLSearchParams(location.search).get("q");
if (asked) field.value = asked;
show();
