// Check my kit: a kit or a single file is looked at in the browser and compared with the register of what was handed
// out. The file stays where it is. Reader and register are fetched with the first file.
const box = document.querySelector("[data-check]");
const input = box.querySelector("input");
const place = document.querySelector("[data-check-answer]");
const registers = {};

function register(language) {
  registers[language] ??= fetch(box.dataset[language]).then((answer) => answer.json());
  return registers[language];
}

function element(tag, className, words) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (words !== undefined) made.textContent = words;
  return made;
}

function show(file, words, answer, changes, language) {
  const kind = answer.single ? "file" : "kit";
  const part = element("article", `do-check__answer do-check__answer--${answer.standing}`);
  part.append(element("p", "do-check__file", file.name));
  part.append(element("h2", "do-check__standing", words.standing[answer.standing]));
  const said = [answer.title && words[`${kind}-from`].replace("{title}", answer.title).replace("{from}", answer.from), words[kind][answer.standing]];
  part.append(element("p", "", said.filter(Boolean).join(" ")));
  if (answer.compared) part.append(element("p", "", words[changes.length ? "compared" : "compared-same"]));
  if (answer.standing === "superseded" && !changes.length) part.append(element("p", "", words["same-facts"]));
  if (changes.length) {
    const list = element("ul", "do-list do-check__changes");
    for (const change of changes) {
      const item = element("li", "do-check__change");
      item.lang = language;
      item.append(element("p", "do-check__about", change.about));
      for (const side of ["before", "after"]) {
        const line = element("p", `do-check__${side}`);
        line.append(element("span", "do-check__side", words[side]), " ", element(change[side] ? (side === "before" ? "del" : "ins") : "span", "", change[side] || words.nothing));
        item.append(line);
      }
      list.append(item);
    }
    part.append(list);
  }
  if (answer.files?.length) {
    const more = element("details", "");
    more.append(element("summary", "", words[`files-${answer.standing}`].replace("{count}", answer.files.length)));
    const list = element("ul", "do-check__files");
    for (const path of answer.files.slice(0, 200)) list.append(element("li", "", path));
    more.append(list);
    part.append(more);
  }
  if (answer.url) {
    const link = element("a", "do-button", words[answer.single ? "get-file" : "get-kit"]);
    link.href = answer.url;
    const line = element("p", "");
    line.append(link);
    part.append(line);
  }
  part.append(element("p", "do-note do-check__sum", `SHA-256 ${answer.sha}`));
  place.prepend(part);
}

// What a kit says that no release vouches for, against what holds today.
function compare(says, today) {
  const changes = [];
  for (const [key, values] of Object.entries(says.facts ?? {})) {
    const now = today.facts[key] ?? { label: key, values: {} };
    for (const when of new Set([...Object.keys(values), ...Object.keys(now.values)])) {
      const [before, after] = [values[when] ?? "", now.values[when] ?? ""];
      if (before !== after) changes.push({ about: now.label, before: String(before), after });
    }
  }
  for (const [key, before] of Object.entries(says.claims ?? {})) {
    const after = today.claims[key] ?? "";
    if (before !== after) changes.push({ about: today.questions[key] ?? key, before: String(before), after });
  }
  return changes;
}

async function judge(file) {
  const [{ read }, index] = await Promise.all([import(box.dataset.reader), register(document.documentElement.lang)]);
  const { words } = index;
  let found;
  try {
    found = await read(file);
  } catch {
    place.prepend(element("p", "do-check__answer", words["too-large"]));
    return;
  }
  const { sha, kit } = found;
  const changesOf = (answer) => (answer.changes ?? []).map((number) => index.changes[number]);
  if (kit && kit.altered.length) {
    show(file, words, { standing: "altered", files: kit.altered, sha }, [], index.language);
  } else if (kit) {
    const known = index.kits[kit.id];
    const wrong = known && known.manifest !== kit.manifest;
    if (wrong) show(file, words, { ...known, standing: "altered", files: ["manifest.json"], sha }, [], index.language);
    else if (known) show(file, words, { ...known, sha }, changesOf(known), index.language);
    else {
      const { today } = kit.language === index.language ? index : await register(kit.language);
      show(file, words, { standing: "unknown", compared: Boolean(kit.says), sha }, kit.says ? compare(kit.says, today) : [], kit.language);
    }
  } else {
    const known = index.files[sha];
    const altered = !known && index.names.includes(file.name.replace(/ ?\(\d+\)(?=\.\w+$)/, ""));
    const answer = known ?? { standing: altered ? "altered" : "unknown" };
    show(file, words, { ...answer, single: true, sha }, changesOf(answer), index.language);
  }
}

async function take(files) {
  box.setAttribute("aria-busy", "true");
  for (const file of files) await judge(file);
  box.removeAttribute("aria-busy");
}

if (globalThis.crypto?.subtle && "DecompressionStream" in globalThis) {
  box.hidden = false;
  input.addEventListener("change", () => take([...input.files]));
  for (const type of ["dragover", "dragleave", "drop"]) {
    box.addEventListener(type, (event) => {
      event.preventDefault();
      box.classList.toggle("do-check__drop--over", type === "dragover");
      if (type === "drop") take([...event.dataTransfer.files]);
    });
  }
}
