// The preview's script: reloads the page when the project has changed, copies references, and shows what stands where.
const own = document.currentScript;
const seen = own.dataset.state;
const host = document.querySelector("hub-preview");
const bar = host && host.shadowRoot;

// --- Reloading. Only the tab that is looked at asks; the answer waits until there is something new. ---
const pause = (time) => new Promise((done) => setTimeout(done, time));
const looked = () => new Promise((done) => {
  if (!document.hidden) return done();
  document.addEventListener("visibilitychange", function look() {
    if (!document.hidden) { document.removeEventListener("visibilitychange", look); done(); }
  });
});
async function watch() {
  for (;;) {
    await looked();
    try {
      const answer = await fetch(`/vorschau/stand?gesehen=${encodeURIComponent(seen)}`, { cache: "no-store" });
      const { state } = await answer.json();
      lost(false);
      if (state !== seen) return location.reload();
    } catch {
      lost(true);
      await pause(500);
    }
  }
}
function lost(yes) {
  const note = bar && bar.querySelector("[data-lost]");
  if (note) note.hidden = !yes;
}
watch();

// --- Copying. ---
if (bar) {
  // What the bar covers at the end of the page can be scrolled to.
  document.body.style.paddingBlockEnd = `${bar.querySelector(".bar").offsetHeight}px`;
  bar.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    const before = button.textContent;
    button.textContent = own.dataset.copied;
    setTimeout(() => { button.textContent = before; }, 1500);
  });
  const menu = bar.querySelector("details");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  document.addEventListener("click", (event) => { if (!event.composedPath().includes(menu)) menu.open = false; });
}

// --- Showing what stands where: a pencil beside every fact, claim and image leads to its file and line. ---
const places = host ? JSON.parse(host.querySelector("[data-places]").textContent) : {};
const known = (element) => {
  const link = element.getAttribute("href") ?? element.getAttribute("src");
  const { origin, pathname, hash } = new URL(link, location.href);
  return origin === location.origin ? places[pathname + hash] ?? places[pathname] : undefined;
};
function pencil(spot) {
  const link = document.createElement(spot.url ? "a" : "span");
  if (spot.url) link.href = spot.url;
  link.className = "hub-pencil";
  link.textContent = "✎";
  link.title = `${spot.kind}: ${spot.place}`;
  link.setAttribute("aria-label", `${own.dataset.open}: ${spot.place}`);
  return link;
}
function show() {
  const style = document.createElement("style");
  style.className = "hub-pencil";
  style.textContent = ":is(a,span).hub-pencil{display:inline-block;min-width:1.5em;margin-inline:.25em;padding:0 .25em;background:#ffd166;color:#15191c;"
    + "font:700 1rem/1.5 system-ui,sans-serif;text-align:center;text-decoration:none;border-radius:2px}.do-image{position:relative}"
    + ".do-image>.hub-pencil{position:absolute;inset:.5rem .5rem auto auto}";
  document.head.append(style);
  for (const element of document.querySelectorAll("main .do-fact, main .do-claim")) {
    const link = element.querySelector("[popover] a[href]:last-of-type, a[href]");
    const spots = [...element.querySelectorAll("a[href]")].map(known).filter(Boolean);
    if (link && spots.length) element.append(pencil(spots.at(-1)));
  }
  for (const image of document.querySelectorAll("main img[src]")) {
    const spot = known(image);
    if (spot) (image.closest("figure") ?? image.parentElement).append(pencil(spot));
  }
  for (const link of document.querySelectorAll("main a[href]")) {
    const spot = known(link);
    if (spot && !link.closest(".do-fact, .do-claim, [popover]")) link.after(pencil(spot));
  }
}
const toggle = bar && bar.querySelector("[data-show]");
if (toggle) {
  const set = (on) => {
    toggle.setAttribute("aria-pressed", String(on));
    for (const old of document.querySelectorAll(".hub-pencil")) old.remove();
    if (on) show();
  };
  toggle.addEventListener("click", () => {
    const on = toggle.getAttribute("aria-pressed") !== "true";
    sessionStorage.setItem("hub-show", on ? "1" : "");
    set(on);
  });
  if (sessionStorage.getItem("hub-show")) set(true);
}
