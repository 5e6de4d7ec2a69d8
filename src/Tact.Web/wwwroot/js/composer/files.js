// Files for the draft: chosen, dropped or pasted, uploaded at once, listed beneath the text.
import { say } from "../words.js";
import { toast } from "../toasts.js";

export class Files {
  constructor(composer, form, saved) {
    this.form = form;
    this.saved = saved;
    this.list = composer.querySelector("[data-files]");
    this.item = document.getElementById("file-item");
    form.elements.files?.addEventListener("change", (event) => this.send([...event.target.files]));
    composer.addEventListener("dragover", (event) => this.over(event, composer, true));
    composer.addEventListener("dragleave", (event) => this.over(event, composer, false));
    composer.addEventListener("drop", (event) => this.dropped(event, composer));
    composer.addEventListener("paste", (event) => event.clipboardData.files.length > 0 && this.send([...event.clipboardData.files]));
    this.list.addEventListener("click", (event) => this.off(event.target.closest("[data-off]")));
  }

  over(event, composer, inside) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    composer.classList.toggle("is-over", inside);
  }

  dropped(event, composer) {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    composer.classList.remove("is-over");
    this.send([...event.dataTransfer.files]);
  }

  async send(files) {
    for (const file of files) {
      const data = new FormData();
      data.set("__RequestVerificationToken", this.form.elements.__RequestVerificationToken.value);
      data.set("file", file);
      await this.saved();
      const answer = await fetch(`/drafts/${this.form.elements.draft.value}/files`, { method: "POST", body: data });
      if (answer.ok) this.show(await answer.json());
      else toast(answer.status === 413 ? say("files.too_big", file.name) : say("files.failed", file.name));
    }
    if (this.form.elements.files) this.form.elements.files.value = "";
    this.form.dispatchEvent(new Event("change", { bubbles: true }));
  }

  show({ id, name, size }) {
    const shown = this.item.content.firstElementChild.cloneNode(true);
    shown.querySelector("span").textContent = name;
    shown.querySelector("small").textContent = size;
    shown.querySelector("[data-off]").value = id;
    this.list.append(shown);
  }

  async off(button) {
    if (!button) return;
    const data = new FormData();
    data.set("__RequestVerificationToken", this.form.elements.__RequestVerificationToken.value);
    const answer = await fetch(`/drafts/${this.form.elements.draft.value}/files/${button.value}/remove`, { method: "POST", body: data });
    if (answer.ok) button.closest("li").remove();
    this.form.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
