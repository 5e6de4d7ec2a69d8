// Live: the server says that something changed; the parts of the page that show it are fetched again and put in place.
// What a person is writing is never touched: only elements with data-live are replaced.
let waiting;
let source;

const page = () => document.querySelector("[data-live]");

async function lookAgain() {
  const answer = await fetch(location.href, { headers: { "X-Live": "1" } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) replace(part, fresh.getElementById(part.id));
}

function replace(part, fresh) {
  if (!fresh || fresh.outerHTML === part.dataset.seen || part.contains(document.activeElement) && part.matches("form, :has(form:focus-within)")) return;
  const scroll = part.scrollTop;
  const opened = new Set([...part.querySelectorAll("details[open][id]")].map((one) => one.id));
  const seen = fresh.outerHTML;
  const next = document.importNode(fresh, true);
  opened.forEach((id) => next.querySelector(`#${CSS.escape(id)}`)?.setAttribute("open", ""));
  part.replaceWith(next);
  next.dataset.seen = seen;
  next.scrollTop = scroll;
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(lookAgain, 250);
}

function concerns(event) {
  const own = page()?.dataset.conversation;
  const { conversation } = JSON.parse(event.data);
  return !own || !conversation || String(conversation) === own || document.getElementById("queue");
}

function listen() {
  if (source || !page()) return;
  source = new EventSource("/live");
  source.addEventListener("changed", (event) => concerns(event) && soon());
  source.addEventListener("gone", () => source.close());
}

document.addEventListener("desk:look-again", lookAgain);
addEventListener("pagehide", () => { source?.close(); source = undefined; });
addEventListener("pageshow", listen);
listen();
document.addEventListener("desk:navigated", listen);
