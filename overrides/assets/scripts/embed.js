// Embed: stands in other people's pages, if they want it, and lets our frames be as high as their cards need at the
// width there is. The card itself has no script; the heights were counted when it was built (data-heights).
const fit = (frame) => {
  const steps = frame.dataset.heights.split(" ").map((step) => step.split(":").map(Number));
  const fitting = steps.filter(([width]) => width <= frame.clientWidth);
  frame.height = (fitting.pop() ?? steps[0])[1];
};
const watching = new ResizeObserver((entries) => entries.forEach((entry) => fit(entry.target)));
for (const frame of document.querySelectorAll("iframe[data-heights]")) watching.observe(frame);
