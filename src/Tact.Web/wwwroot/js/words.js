// The words of the member's language that modules say, handed over by the page.
let kept;

export function say(key, ...facts) {
  kept ??= JSON.parse(document.getElementById("words")?.textContent ?? "{}");
  return (kept[key] ?? key).replace(/\{(\d)\}/g, (whole, index) => facts[index] ?? whole);
}
