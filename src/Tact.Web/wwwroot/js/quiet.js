// Quiet forms (data-quiet): sent without leaving the page, which then looks again; what is being written stays as it is.
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-quiet]") || event.defaultPrevented) return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  form.toggleAttribute("aria-busy", true);
  try {
    const answer = await fetch(form.action, { method: "POST", body: data });
    if (!answer.ok) throw new Error(answer.statusText);
    form.querySelectorAll("textarea, input[type=text]").forEach((field) => { field.value = ""; });
    form.closest("details")?.removeAttribute("open");
    document.activeElement?.blur();
    document.dispatchEvent(new Event("desk:look-again"));
  } catch {
    form.submit();
  } finally {
    form.removeAttribute("aria-busy");
  }
});
