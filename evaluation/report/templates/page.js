"use strict";
// Narrows the questions down. Without it the page shows all of them, and its form not at all.
// What the form says is kept after the # of the address, so that a link leads to the same view.
(() => {
  const form = document.getElementById("filters");
  const entries = [...document.querySelectorAll("#entries > .entry")];
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const openAll = document.getElementById("open-all");
  const counted = (number) => number.toLocaleString(document.documentElement.lang);
  const total = counted(entries.length);
  const selects = ["outcome", "language", "type"].filter((name) => form.elements[name]);
  const texts = new Map();

  // Case and accents aside, as a reader would search.
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  function textOf(entry) {
    if (!texts.has(entry)) {
      const parts = [...entry.querySelectorAll("[data-search]")];
      texts.set(entry, plain(parts.map((part) => part.textContent).join("\n")));
    }
    return texts.get(entry);
  }

  function apply() {
    const words = plain(form.elements.text.value).split(/\s+/).filter(Boolean);
    const failures = form.elements.failures.checked;
    let count = 0;
    for (const entry of entries) {
      const fits =
        (!failures || "failure" in entry.dataset) &&
        selects.every((name) => !form.elements[name].value || form.elements[name].value === entry.dataset[name]) &&
        words.every((word) => textOf(entry).includes(word));
      entry.hidden = !fits;
      count += fits;
    }
    const all = count === entries.length;
    const says = all ? form.dataset.all : form.dataset.some;
    shown.textContent = says.replace("{shown}", counted(count)).replace("{all}", total);
    nothing.hidden = count > 0 || all;
    markOpened();
  }

  const fits = () => entries.filter((entry) => !entry.hidden);

  function markOpened() {
    const visible = fits();
    const opened = visible.length > 0 && visible.every((entry) => entry.open);
    openAll.textContent = opened ? form.dataset.close : form.dataset.open;
    openAll.setAttribute("aria-pressed", String(opened));
  }

  function remember() {
    const state = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) state.append(name, value);
    const hash = state.toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }

  // The address names a question (#q-3), a place on the page, or what the form says.
  function follow() {
    const hash = location.hash.slice(1);
    const entry = /^q-\d+$/.test(hash) ? document.getElementById(hash) : null;
    if (entry) {
      if (entry.hidden) form.reset();
      apply();
      entry.open = true;
      entry.scrollIntoView();
      entry.querySelector("summary").focus({ preventScroll: true });
    } else if (hash.includes("=")) {
      restore(new URLSearchParams(hash));
      apply();
      document.getElementById("questions").scrollIntoView();
    } else {
      if (!hash) form.reset();
      apply();
    }
  }

  function restore(state) {
    form.reset();
    form.elements.text.value = state.get("text") ?? "";
    form.elements.failures.checked = state.get("failures") === "yes";
    for (const name of selects) {
      const options = [...form.elements[name].options].map((option) => option.value);
      const value = state.get(name) ?? "";
      form.elements[name].value = options.includes(value) ? value : "";
    }
  }

  function clear() {
    form.reset();
    apply();
    remember();
    form.elements.text.focus();
  }

  form.addEventListener("input", () => { apply(); remember(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll(".clear")) button.addEventListener("click", clear);
  openAll.addEventListener("click", () => {
    const open = openAll.getAttribute("aria-pressed") === "false";
    for (const entry of fits()) entry.open = open;
    markOpened();
  });
  document.getElementById("entries").addEventListener("toggle", markOpened, true);
  addEventListener("hashchange", follow);

  // On paper nothing can be opened. Browsers that open by style alone need no help, the others do.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of closed) one.open = false; });

  form.hidden = false;
  follow();
})();
