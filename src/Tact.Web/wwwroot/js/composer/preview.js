// "Read it as the client": the letter as it will look, in a window over the page. Without scripts it is a page of its own.
export class Preview {
  constructor(form, autosave) {
    this.form = form;
    this.autosave = autosave;
    this.dialog = document.getElementById("preview");
  }

  async show(event) {
    if (!this.dialog) return;
    event.preventDefault();
    await this.autosave.save();
    const address = `/drafts/${this.form.elements.draft.value}/preview`;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      this.dialog.querySelector("[data-preview-place]").replaceChildren(document.importNode(page.getElementById("as-client"), true));
      this.dialog.showModal();
    } catch {
      location.assign(address);
    }
  }
}
