// The demo starts over: wait until the next run answers, then go there.
const waiting = document.querySelector("[data-next-run]");

async function look() {
  try {
    const answer = await fetch("/demo/run", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== waiting.dataset.nextRun) return location.assign("/");
  } catch {
    // Nobody listens in between.
  }
  setTimeout(look, 250);
}

if (waiting) look();
