// The client's questions, numbered, ticking off while one types.
import { say } from "../words.js";

export function showAsks(panel, asks) {
  const list = panel.querySelector("[data-asks]");
  panel.hidden = asks.length === 0;
  asks.forEach((ask, index) => fill(list.children[index] ?? list.appendChild(item()), ask));
  while (list.children.length > asks.length) list.lastElementChild.remove();
  panel.querySelector("[data-done]").textContent = `${asks.filter((ask) => ask.state !== "no").length}/${asks.length}`;
}

const item = () => document.getElementById("ask-item").content.firstElementChild.cloneNode(true);

function fill(row, ask) {
  row.className = ask.state;
  row.querySelector(".ask-words").textContent = ask.text;
  row.querySelector("small").textContent = ask.by ? `“${ask.by}”` : say(`ask.${ask.state}`);
  const strike = row.querySelector("form");
  strike.elements.message_id.value = ask.message_id;
  strike.elements.text.value = ask.text;
}
