// Quiet forms (data-quiet): sent without leaving the page, which then looks again; what is being written stays as it is.
// data-said says what was done, data-undo names the door that takes it back.
import { toast } from "./toasts.js";
import { say } from "./words.js";

const send = (address, data) => fetch(address, { method: "POST", body: data, headers: { "X-Quiet": "1" } });

const lookAgain = () => document.dispatchEvent(new Event("desk:look-again"));

// What the fields were when the page came is what taking it back sends.
function before(form) {
  const data = new FormData(form);
  for (const select of form.querySelectorAll("select[name]")) {
    data.set(select.name, [...select.options].find((one) => one.defaultSelected)?.value ?? "");
  }
  return data;
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-quiet]") || event.defaultPrevented) return;
  event.preventDefault();
  const [data, old, { undo, said }] = [new FormData(form, event.submitter), before(form), form.dataset];
  form.toggleAttribute("aria-busy", true);
  try {
    const answer = await send(form.action, data);
    if (!answer.ok) throw new Error(answer.statusText);
    form.querySelectorAll("textarea, input[type=text]").forEach((field) => { field.value = ""; });
    form.closest("details")?.removeAttribute("open");
    document.activeElement?.blur();
    lookAgain();
    if (undo) toast(said, say("row.undo"), () => send(undo, old).then(lookAgain));
  } catch {
    form.submit();
  } finally {
    form.removeAttribute("aria-busy");
  }
});
