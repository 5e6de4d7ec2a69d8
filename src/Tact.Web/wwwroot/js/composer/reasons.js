// Before a letter that the coach asks to stop: a reason for each such finding, or back to the letter.
export function askReasons(dialog, stops) {
  const place = dialog.querySelector("[data-reasons]");
  const item = document.getElementById("reason-item");
  place.replaceChildren(...stops.map((finding) => {
    const one = item.content.firstElementChild.cloneNode(true);
    one.querySelector("[data-title]").textContent = `${finding.number} · ${finding.title}`;
    one.querySelector("[data-says]").textContent = finding.says;
    one.finding = finding;
    return one;
  }));
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener("close", () => done(dialog.returnValue === "send" ? [...place.children].map(waiver) : null), { once: true });
  });
}

const waiver = (one) => ({
  commandment: one.finding.commandment,
  text: one.finding.text,
  reason: one.querySelector("textarea").value.trim(),
});
