// While letters come in for the first time (data-arriving) the page looks again by itself.
setInterval(() => {
  if (document.querySelector("[data-arriving]") && !document.hidden) document.dispatchEvent(new Event("desk:look-again"));
}, 2000);
