// Citation: shows the copy buttons where the browser can copy, and says when it did; puts the reader's own date where
// the text asks for it. The texts are there without this.
const now = new Date();
const two = (number) => String(number).padStart(2, "0");
const today = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
for (const place of document.querySelectorAll("[data-today]")) place.textContent = today;
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const status = button.parentElement.querySelector("[data-copy-status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    status.textContent = button.dataset.done;
  });
}
