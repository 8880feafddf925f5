// Basket: boxes to tick beside the files of a kit; what is ticked comes as one ZIP with a sheet of its rights. The maker
// of ZIPs is fetched when it is needed. Without this every file is there by itself, and the kit as a whole.
const basket = document.querySelector("[data-basket]");
const boxes = [...document.querySelectorAll("[data-file]")];
const [start, bar, said, load, clear] = ["start", "bar", "said", "load", "clear"].map((name) => basket.querySelector(`[data-basket-${name}]`));
const words = JSON.parse(basket.querySelector("template").content.textContent);
const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });

function chosen() {
  return boxes.filter((box) => box.checked);
}

function size(bytes) {
  return bytes < 999500 ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB` : `${number.format(bytes / 1e6)} MB`;
}

function tell() {
  const files = chosen();
  const total = files.reduce((sum, box) => sum + Number(box.dataset.file), 0);
  said.textContent = files.length ? words.chosen.replace("{count}", files.length).replace("{size}", size(total)) : words.none;
  load.disabled = clear.disabled = files.length === 0;
}

basket.hidden = false;
start.addEventListener("click", () => {
  start.hidden = true;
  bar.hidden = false;
  for (const box of boxes) box.hidden = false;
  for (const group of document.querySelectorAll(".do-kit-group")) group.open = true;
  tell();
  boxes[0].focus();
});
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-file]")) tell();
});
clear.addEventListener("click", () => {
  for (const box of chosen()) box.checked = false;
  tell();
});
load.addEventListener("click", async () => {
  const files = chosen().map((box) => ({ path: box.value, url: box.nextElementSibling.href }));
  load.disabled = true;
  try {
    const { collect } = await import(basket.dataset.maker);
    const blob = await collect(files, basket.dataset.manifest, words, (done) => {
      said.textContent = words.fetched.replace("{done}", done).replace("{count}", files.length);
    });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = basket.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    said.textContent = words.done;
  } catch {
    said.textContent = words.failed;
  }
  load.disabled = false;
});
