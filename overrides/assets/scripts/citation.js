// Citation: shows the copy buttons where the browser can copy, and says when it did; puts the reader's own date where
// the text asks for it. A button with data-plain copies rich text, and that as plain text. The texts are there without this.
const now = new Date();
const two = (number) => String(number).padStart(2, "0");
const today = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
for (const place of document.querySelectorAll("[data-today]")) place.textContent = today;
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const status = button.parentElement.querySelector("[data-copy-status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    const plain = button.dataset.plain ?? source.textContent.trim();
    if (button.dataset.plain && window.ClipboardItem) {
      const texts = { "text/plain": plain, "text/html": source.innerHTML };
      const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else await navigator.clipboard.writeText(plain);
    status.textContent = button.dataset.done;
  });
}
