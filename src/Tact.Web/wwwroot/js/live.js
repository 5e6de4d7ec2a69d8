// Live: the server says that something changed; the page is fetched again and its parts marked data-live are brought up
// to it. What a person is writing is never touched. A page nobody sees listens to nothing: browsers allow a desk only a
// few connections, and whoever comes back to the page sees it fresh.
import { morph } from "./morph.js";
import { say } from "./words.js";

const SOON = 200;
const OFTEN = 1000;
let source;
let waiting;
let looked = 0;
let asked;
let late;

const bare = (title) => title.replace(/^\(\d+\) /, "");

// How many clients wait too long stands before the title of every page, and changes when the next one begins to.
function count(title) {
  const rail = document.getElementById("rail");
  const number = Number(rail?.dataset.late ?? 0);
  document.title = (number > 0 ? `(${number}) ` : "") + bare(title);
  clearTimeout(late);
  const rest = Date.parse(rail?.dataset.next) - Date.now();
  if (rest < 86_400_000) late = setTimeout(lookAgain, Math.max(1000, rest + 500));
}

const names = (part) => [...part.querySelectorAll(".row[id], .letter[id], .undo[id]")].map((one) => one.id).join(" ");

async function lookAgain() {
  clearTimeout(waiting);
  waiting = undefined;
  looked = Date.now();
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(location.href, { headers: { "X-Live": "1" }, signal: asked.signal });
    if (!answer.ok || answer.redirected) return;
    show(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch (gone) {
    // Overtaken by a newer look, or the desk cannot be reached: it is asked again with the next change.
    if (gone.name !== "AbortError" && !(gone instanceof TypeError)) throw gone;
  }
}

function show(fresh) {
  const parts = [...document.querySelectorAll("[data-live]")];
  const before = parts.map(names).join();
  for (const part of parts) {
    const next = fresh.getElementById(part.id);
    if (next) morph(part, next);
  }
  count(fresh.title);
  const news = document.getElementById("news");
  if (news && before !== parts.map(names).join()) news.textContent = say("news.changed");
  document.dispatchEvent(new Event("desk:shown"));
}

// The first change shows at once; in a storm of them the page is looked at once a second.
function soon() {
  waiting ??= setTimeout(lookAgain, Math.max(SOON, looked + OFTEN - Date.now()));
}

function concerns({ conversations, more }) {
  const own = document.getElementById("stage")?.dataset.conversation;
  return more || !own || document.getElementById("queue") || conversations.map(String).includes(own);
}

function listen() {
  if (source || document.hidden || !document.getElementById("rail")) return;
  let isFirst = true;
  source = new EventSource("/live");
  source.addEventListener("here", () => { if (!isFirst) soon(); isFirst = false; });
  source.addEventListener("changed", (event) => concerns(JSON.parse(event.data)) && soon());
}

function rest() {
  source?.close();
  source = undefined;
}

document.addEventListener("desk:look-again", lookAgain);
document.addEventListener("desk:due", soon);
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return rest();
  listen();
  soon();
});
addEventListener("pagehide", rest);
addEventListener("pageshow", (event) => { listen(); if (event.persisted) soon(); });
count(document.title);
listen();
