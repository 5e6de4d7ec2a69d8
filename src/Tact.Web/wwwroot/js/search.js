// The search finds while one types (form[data-search]); the address follows, so that back and reload find it again.
import { morph } from "./morph.js";

let waiting;
let asked;

async function find(form) {
  asked?.abort();
  asked = new AbortController();
  const words = new FormData(form).get("q").trim();
  const address = words ? `/search?q=${encodeURIComponent(words)}` : "/search";
  try {
    const answer = await fetch(words ? `${address}&typing=1` : address, { headers: { "X-Live": "1" }, signal: asked.signal });
    if (!answer.ok || answer.redirected) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("found");
    morph(document.getElementById("found"), fresh);
    history.replaceState(null, "", address);
  } catch (gone) {
    if (gone.name !== "AbortError" && !(gone instanceof TypeError)) throw gone;
  }
}

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-search]");
  if (!form || event.isComposing) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => find(form), 180);
});
