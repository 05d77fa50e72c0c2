// A little more for those who have scripts: nothing on the pages needs it.
"use strict";

// A thing beside the text and its words light up together.
const things = new Map();
for (const node of document.querySelectorAll("[data-key], [data-keys]")) {
  for (const key of (node.dataset.key || node.dataset.keys).split(" ")) {
    if (!things.has(key)) things.set(key, []);
    things.get(key).push(node);
  }
}
function light(node, on) {
  for (const key of (node.dataset.key || node.dataset.keys).split(" ")) {
    for (const other of things.get(key) || []) other.classList.toggle("lit", on);
  }
}
for (const nodes of things.values()) {
  for (const node of nodes) {
    node.addEventListener("mouseenter", () => light(node, true));
    node.addEventListener("mouseleave", () => light(node, false));
    node.addEventListener("focusin", () => light(node, true));
    node.addEventListener("focusout", () => light(node, false));
  }
}

// The arrows from and to the article that one points at.
for (const dot of document.querySelectorAll("svg.lanes [data-letter]")) {
  const arrows = [...document.querySelectorAll("svg.lanes .arrow")].filter((arrow) =>
    arrow.dataset.ends.split(" ").includes(dot.dataset.letter),
  );
  dot.addEventListener("mouseenter", () => arrows.forEach((arrow) => arrow.classList.add("lit")));
  dot.addEventListener("mouseleave", () => arrows.forEach((arrow) => arrow.classList.remove("lit")));
}

// A list is filtered as one types.
for (const list of document.querySelectorAll("[data-filter]")) {
  if (list.children.length < 8) continue;
  const field = document.createElement("p");
  field.className = "field type-filter";
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "search";
  input.id = "type-filter";
  label.htmlFor = input.id;
  label.textContent = "Narrow this page as you type";
  field.append(label, input);
  const head = document.querySelector(".page-head");
  if (head) head.append(field);
  else list.before(field);
  const items = [...list.children].map((item) => [item, item.textContent.toLowerCase()]);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const [item, text] of items) item.hidden = !words.every((word) => text.includes(word));
  });
}

// Who writes is remembered on this machine.
for (const input of document.querySelectorAll("[data-remember]")) {
  const key = "crosswire-" + input.dataset.remember;
  try {
    input.value = localStorage.getItem(key) || input.value;
    input.addEventListener("change", () => localStorage.setItem(key, input.value));
  } catch {
    // a browser that keeps nothing is fine
  }
}

// Two, no more and no fewer, where a form asks for two.
for (const form of document.querySelectorAll("form[data-choose]")) {
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const wanted = Number(form.dataset.choose);
  const check = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    boxes[0].setCustomValidity(chosen === wanted ? "" : `Choose ${wanted}`);
    for (const box of boxes) box.disabled = !box.checked && chosen >= wanted;
  };
  form.addEventListener("change", check);
  check();
}

// What is pointed at is opened, and a menu closes when one goes elsewhere.
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
  if (target) target.scrollIntoView({ block: target.id === "aim" ? "center" : "start" });
}
window.addEventListener("hashchange", openTarget);
openTarget();
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const menu of document.querySelectorAll("details.menu[open]")) menu.open = false;
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName || "");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.getElementById("q")?.focus();
  }
});
