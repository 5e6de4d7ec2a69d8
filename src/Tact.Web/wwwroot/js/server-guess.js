// An address (data-guess: whom to ask) brings its servers along. What a person typed is left alone.
function put(field, value) {
  if (!field || (field.value && field.value !== field.dataset.guessed)) return;
  field.value = value;
  field.dataset.guessed = value;
}

function fill(form, side, server) {
  const host = form.elements[`${side}_host`];
  if (host.value && host.value !== host.dataset.guessed) return;
  put(host, server.host);
  put(form.elements[`${side}_port`], server.port);
  form.elements[`${side}_protection`].value = ["Tls", "StartTls", "None"][server.protection] ?? server.protection;
}

function name(form) {
  form.querySelector("[data-servers]").textContent = [form.elements.imap_host.value, form.elements.smtp_host.value].filter(Boolean).join(" · ");
}

document.addEventListener("change", async (event) => {
  const field = event.target;
  if (!field.matches("input[data-guess]")) return;
  const answer = await fetch(`${field.dataset.guess}?address=${encodeURIComponent(field.value)}`);
  if (answer.status !== 200) return;
  const guess = await answer.json();
  const { form } = field;
  fill(form, "imap", guess.imap);
  fill(form, "smtp", guess.smtp);
  put(form.elements.token_endpoint, guess.tokenEndpoint);
  form.querySelector(`[name=sign_in][value=${guess.signIn}]`).checked = true;
  form.querySelector("[data-guess-hint]").textContent = guess.hint;
  name(form);
});

document.addEventListener("input", (event) => {
  if (event.target.matches("#imap_host, #smtp_host")) name(event.target.form);
});
