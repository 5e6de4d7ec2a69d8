// Buttons that ask the server something and show its answer beneath (data-probe: where to put it), e.g. "Test the connection".
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-probe]");
  if (!button) return;
  event.preventDefault();
  const place = document.getElementById(button.dataset.probe);
  button.disabled = true;
  place.setAttribute("aria-busy", "true");
  place.textContent = button.dataset.busy;
  try {
    const answer = await fetch(button.formAction, { method: "POST", body: new FormData(button.form), headers: { "X-Live": "1" } });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...(fresh.getElementById(place.id)?.childNodes ?? []));
  } catch {
    place.textContent = button.dataset.failed;
  }
  place.removeAttribute("aria-busy");
  button.disabled = false;
});
