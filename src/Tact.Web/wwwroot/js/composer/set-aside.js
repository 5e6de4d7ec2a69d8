// What was set aside, each with its reason and the way back.
import { put, arrange } from "./coach-list.js";

export function showSetAside(part, waivers) {
  const list = part.querySelector("[data-aside]");
  const known = new Map([...list.children].map((item) => [item.dataset.key, item]));
  arrange(list, waivers.map((one) => fill(known.get(key(one)) ?? document.getElementById("aside-item").content.firstElementChild.cloneNode(true), one)), false);
  put(part.querySelector("[data-aside-count]"), waivers.length);
  part.hidden = waivers.length === 0;
  // One that sets nothing aside is to be seen, once.
  const idle = waivers.some((one) => one.says.length === 0);
  if (idle && part.dataset.idle !== "true") part.open = true;
  part.dataset.idle = idle;
}

const key = (one) => JSON.stringify([one.standing, one.commandment, one.text, one.reason]);

function fill(item, one) {
  item.waiver = one;
  item.dataset.key = key(one);
  const idle = one.says.length === 0;
  item.classList.toggle("idle", idle);
  put(item.querySelector("[data-named]"), `${one.number} · ${one.title}`);
  put(item.querySelector("[data-text]"), one.text ?? "");
  item.querySelector("[data-text]").hidden = !one.text;
  put(item.querySelector("[data-reason]"), one.reason);
  put(item.querySelector("[data-reach]"), [one.reach, one.by].filter(Boolean).join(" · "));
  item.querySelector("[data-idle]").hidden = !idle;
  item.querySelector("form").action = one.standing ? `/waivers/${one.standing}/back` : "/drafts/waivers/back";
  return item;
}
