// A conversation opens where reading begins: at the first letter that is unfolded, with what came after it below.
function begin() {
  const timeline = document.getElementById("timeline");
  const first = timeline?.querySelector(location.hash.startsWith("#letter-") ? location.hash : ".letter[open]");
  if (!first || timeline.scrollHeight <= timeline.clientHeight) return;
  first.setAttribute("open", "");
  timeline.scrollTop = first.offsetTop - timeline.offsetTop - 8;
}

if (location.hash === "#write") document.querySelector("desk-composer textarea")?.focus();
begin();
