// A form whose words must not be lost (data-keep names them): what is typed is kept in this browser until it is sent, and
// is there again when the page is opened anew, unless the page itself has changed meanwhile. Ctrl Enter sends it.
const fields = (form) => [...form.querySelectorAll("textarea[name], input[name]:not([type=hidden])")];
const values = (form) => Object.fromEntries(fields(form).map((one) => [one.name, one.value]));
const defaults = (form) => JSON.stringify(Object.fromEntries(fields(form).map((one) => [one.name, one.defaultValue])));
const place = (form) => `tact-kept-${form.dataset.keep}`;

for (const form of document.querySelectorAll("form[data-keep]")) {
  const kept = JSON.parse(localStorage.getItem(place(form)) ?? "null");
  if (kept?.base === defaults(form)) for (const one of fields(form)) one.value = kept.values[one.name] ?? one.value;
}

document.addEventListener("input", ({ target }) => {
  const form = target.closest("form[data-keep]");
  if (form) localStorage.setItem(place(form), JSON.stringify({ base: defaults(form), values: values(form) }));
});

document.addEventListener("submit", ({ target }) => {
  if (target.matches("form[data-keep]")) localStorage.removeItem(place(target));
});

document.addEventListener("keydown", (event) => {
  const form = event.target.closest?.("form[data-keep]");
  if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.querySelector("[data-send]")?.click();
});
