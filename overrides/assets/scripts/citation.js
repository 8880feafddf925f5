// Citation: shows the copy buttons where the browser can copy, and says when it did; puts the reader's own date where
// the text asks for it. A button with data-plain copies rich text, and that as plain text; one with data-proven a chart
// or table with its title, sources and address. The texts are there without this.
const now = new Date();
const two = (number) => String(number).padStart(2, "0");
const today = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
for (const place of document.querySelectorAll("[data-today]")) place.textContent = today;

function clean(text) {
  return text.replace(/\s+/g, " ").trim();
}

// What a chart or table says without its drawing: as rich text with full addresses, and as lines with tabs.
function proven(part) {
  const copy = part.cloneNode(true);
  for (const each of copy.querySelectorAll("svg, button, summary")) each.remove();
  for (const folded of copy.querySelectorAll("details")) folded.replaceWith(...folded.childNodes);
  for (const link of copy.querySelectorAll("a")) link.href = new URL(link.getAttribute("href"), document.baseURI).href;
  const title = clean(document.querySelector("h1").textContent);
  const address = document.querySelector("link[rel=canonical]").href;
  const lines = [...copy.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => clean(cell.textContent)).join("\t"));
  const about = [...copy.querySelectorAll("figcaption, caption, p")].map((each) => clean(each.textContent));
  const head = document.createElement("p");
  head.textContent = title;
  const foot = document.createElement("p");
  foot.append(Object.assign(document.createElement("a"), { href: address, textContent: address }));
  return {
    "text/plain": [...new Set([title, ...about, ...lines]), address].join("\n"),
    "text/html": head.outerHTML + copy.innerHTML + foot.outerHTML,
  };
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const status = button.parentElement.querySelector("[data-copy-status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    const rich = "proven" in button.dataset ? proven(source) : null;
    const plain = rich?.["text/plain"] ?? button.dataset.plain ?? source.textContent.trim();
    if ((rich || button.dataset.plain) && window.ClipboardItem) {
      const texts = rich ?? { "text/plain": plain, "text/html": source.innerHTML };
      const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else await navigator.clipboard.writeText(plain);
    status.textContent = button.dataset.done;
  });
}
