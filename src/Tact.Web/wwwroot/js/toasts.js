// A short word at the bottom of the page, with a way back where there is one.
export function toast(text, label, back) {
  const stack = document.querySelector(".toasts") ?? document.body.appendChild(stackOf());
  const bar = Object.assign(document.createElement("div"), { className: "toast", textContent: text });
  const gone = () => bar.remove();
  if (back) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
    button.dataset.key = "z";
    button.addEventListener("click", () => { back(); gone(); });
    bar.append(button);
  }
  stack.replaceChildren(bar);
  setTimeout(gone, 7000);
}

function stackOf() {
  const stack = Object.assign(document.createElement("div"), { className: "toasts" });
  stack.setAttribute("role", "status");
  stack.dataset.permanent = "";
  return stack;
}
