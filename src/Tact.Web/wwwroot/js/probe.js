// Buttons that ask the server something which takes a while (data-probe-at: whom to ask, data-probe: where to show it),
// e.g. "Test the connection". The answer comes a line of HTML at a time, and each is shown as soon as it is there.
async function pour(answer, list, place) {
  const lines = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await lines.read(); !part.done; part = await lines.read()) {
    const whole = (rest + part.value).split("\n");
    rest = whole.pop();
    whole.forEach((line) => show(line, list, place));
  }
  show(rest, list, place);
}

function show(line, list, place) {
  const made = document.createElement("template");
  made.innerHTML = line;
  for (const one of [...made.content.children]) (one.matches("li") ? list : place).append(one);
}

// A field that is wrong is marked, and gets the focus.
function lead(form, place) {
  const name = place.querySelector("[data-field]")?.dataset.field;
  const field = name && form.elements[name];
  if (!field) return place.querySelector("[data-keep]")?.focus();
  field.closest("details")?.setAttribute("open", "");
  field.setAttribute("aria-invalid", "true");
  field.focus();
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-probe-at]");
  if (!button) return;
  event.preventDefault();
  const { form } = button;
  if (!form.reportValidity() || button.getAttribute("aria-busy") === "true") return;
  form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
  const place = document.getElementById(button.dataset.probe);
  const list = Object.assign(document.createElement("ol"), { className: "probe" });
  const waiting = Object.assign(document.createElement("p"), { className: "probe-waiting", textContent: button.dataset.busy });
  place.replaceChildren(list, waiting);
  place.scrollIntoView({ block: "nearest" });
  button.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(button.dataset.probeAt, { method: "POST", body: new FormData(form), headers: { "X-Live": "1" } });
    if (!answer.ok) throw new Error(answer.statusText);
    await pour(answer, list, place);
    waiting.remove();
    place.lastElementChild?.scrollIntoView({ block: "nearest" });
    lead(form, place);
  } catch {
    waiting.textContent = button.dataset.failed;
    waiting.className = "wrong";
  }
  button.removeAttribute("aria-busy");
});

// What was tried no longer is what stands in the form.
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-spared]")) return;
  const place = event.target.form?.querySelector("[data-probe-place]");
  if (place?.querySelector("[data-keep]")) place.replaceChildren();
});
