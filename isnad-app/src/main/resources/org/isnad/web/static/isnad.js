"use strict";
// Everything here makes reading easier; nothing here is needed to read.
(() => {
  document.documentElement.classList.add("js");
  for (const button of document.querySelectorAll(".cite")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.cite);
      const before = button.textContent;
      button.textContent = button.dataset.cited ?? button.closest("[data-cited]").dataset.cited;
      setTimeout(() => { button.textContent = before; }, 2000);
    });
  }
  const dropping = document.querySelector(".dropping");
  if (dropping) {
    const field = dropping.querySelector("input[type=file]");
    const over = (e) => { e.preventDefault(); dropping.classList.add("over"); };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", () => dropping.classList.remove("over"));
    document.addEventListener("drop", (e) => {
      e.preventDefault();
      dropping.classList.remove("over");
      if (!e.dataTransfer || !e.dataTransfer.files.length) return;
      field.files = e.dataTransfer.files;
      dropping.requestSubmit();
    });
  }
  const reading = document.querySelector(".reading");
  if (!reading) return;
  const cards = [...document.querySelectorAll(".claim")];

  for (const box of document.querySelectorAll("[data-layer]")) {
    const show = () => {
      const layer = box.dataset.layer;
      if (layer === "content") reading.classList.toggle("no-content", !box.checked);
      else reading.classList.toggle("on-" + layer, box.checked);
    };
    box.addEventListener("change", show);
    show();
  }

  const choose = (id, from) => {
    for (const piece of document.querySelectorAll(".text .lit, .claim.lit")) piece.classList.remove("lit");
    if (!id) return;
    let first = null;
    for (const piece of document.querySelectorAll(".text [data-rows]")) {
      if (piece.dataset.rows.split(" ").includes(id)) {
        piece.classList.add("lit");
        first ??= piece;
      }
    }
    const card = document.getElementById(id);
    if (card) card.classList.add("lit");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
    const other = from === "text" ? card : first;
    if (other) other.scrollIntoView({ block: "nearest", behavior: calm });
    reading.dataset.chosen = id;
  };

  for (const card of cards) {
    card.addEventListener("click", (e) => { if (!e.target.closest("a,button,details,input,select")) choose(card.id, "card"); });
    card.addEventListener("focus", () => choose(card.id, "card"));
  }
  document.querySelector(".text").addEventListener("click", (e) => {
    const piece = e.target.closest("[data-rows]");
    if (!piece) return;
    const rows = piece.dataset.rows.split(" ").filter((row) => document.getElementById(row));
    if (rows.length) choose(rows[rows.length - 1], "text");
  });
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest("input,textarea,select,button")) return;
    const step = e.key === "j" ? 1 : e.key === "k" ? -1 : 0;
    if (!step || !cards.length) return;
    const at = cards.findIndex((card) => card.id === reading.dataset.chosen);
    const next = cards[Math.min(cards.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
    e.preventDefault();
  });
  if (location.hash.length > 1) choose(decodeURIComponent(location.hash.slice(1)), "text");
  else if (reading.dataset.chosen) choose(reading.dataset.chosen, "text");
})();
