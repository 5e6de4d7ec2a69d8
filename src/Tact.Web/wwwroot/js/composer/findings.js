// The list of findings beside the composer: one card each, kept in place while it stands, so that nothing jumps.
export class Findings {
  constructor(panel, acts) {
    this.list = panel.querySelector("[data-findings]");
    this.well = panel.querySelector("[data-well]");
    this.count = panel.querySelector("[data-count]");
    this.broken = panel.querySelector("[data-unexamined]");
    this.card = document.getElementById("finding-card");
    this.acts = acts;
  }

  show(findings, unexamined) {
    const known = new Map([...this.list.children].map((card) => [card.dataset.key, card]));
    this.list.replaceChildren(...findings.map((finding) => this.filled(known.get(finding.key) ?? this.fresh(finding.key), finding)));
    this.well.hidden = findings.length + unexamined.length > 0;
    this.count.textContent = findings.length || "";
    this.broken.hidden = unexamined.length === 0;
    this.broken.querySelector("[data-names]").textContent = unexamined.map((one) => `${one.number} · ${one.title}`).join(", ");
  }

  light(key) {
    for (const card of this.list.children) card.classList.toggle("here", card.dataset.key === key);
  }

  fresh(key) {
    const card = this.card.content.firstElementChild.cloneNode(true);
    card.dataset.key = key;
    card.addEventListener("click", (event) => {
      const act = event.target.closest("[data-act]")?.dataset.act;
      if (act) this.acts[act](card.finding);
      else if (!event.target.closest("a")) this.acts.find(card.finding);
    });
    return card;
  }

  filled(card, finding) {
    card.finding = finding;
    card.className = `finding ${finding.level}`;
    const put = (name, text) => { card.querySelector(`[data-${name}]`).textContent = text; };
    put("number", finding.number);
    put("title", finding.title);
    put("says", finding.says);
    put("remedy", finding.remedy);
    card.querySelector("[data-level]").textContent = finding.level_word;
    const fix = card.querySelector("[data-act=fix]");
    fix.hidden = !finding.fix;
    fix.textContent = finding.fix?.label ?? "";
    card.querySelector("[data-act=waive]").hidden = false;
    card.querySelector("[data-explain]").href = `/commandments/${finding.number}`;
    card.querySelector("[data-evidence]").replaceChildren(...finding.evidence.slice(0, 2).map((one) =>
      Object.assign(document.createElement("blockquote"), { textContent: one.text })));
    return card;
  }
}
