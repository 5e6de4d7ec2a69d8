// Findings grouped by commandment, one card each. Whatever stays keeps its element, and with it the focus; while
// somebody is in the list nothing that stands changes its order.
const template = (name) => document.getElementById(name).content.firstElementChild.cloneNode(true);

export function put(element, text) {
  if (element.textContent !== String(text)) element.textContent = text;
}

export class CoachList {
  constructor(place) {
    this.place = place;
  }

  get cards() {
    return [...this.place.querySelectorAll(".finding")];
  }

  /** Shows the findings; returns those that were not there before. */
  show(findings, held) {
    const cards = match(this.cards, findings);
    const fresh = findings.filter((one) => !cards.has(one));
    const groups = new Map();
    for (const finding of findings) {
      const of = groups.get(finding.commandment) ?? groups.set(finding.commandment, []).get(finding.commandment);
      of.push(finding);
    }
    arrange(this.place, [...groups.values()].map((of) => this.group(of, cards, held)), held);
    return fresh;
  }

  group(findings, cards, held) {
    const [{ commandment, number, title, why }] = findings;
    const group = [...this.place.children].find((one) => one.dataset.commandment === commandment) ?? template("finding-group");
    Object.assign(group.dataset, { commandment, n: number });
    put(group.querySelector("[data-number]"), number);
    put(group.querySelector("h3 [data-title]"), title);
    put(group.querySelector("[data-why]"), why);
    group.querySelector("[data-explain]").href = `/commandments/${number}`;
    arrange(group.querySelector("[data-cards]"), findings.map((one) => fill(cards.get(one) ?? template("finding-card"), one)), held);
    return group;
  }
}

/** Which card shows which finding: by its key; else one of the same commandment at the same place, which says it anew. */
function match(cards, findings) {
  const byKey = new Map(cards.map((card) => [card.dataset.key, card]));
  const matched = new Map(findings.filter((one) => byKey.has(one.key)).map((one) => [one, byKey.get(one.key)]));
  const free = new Set(cards.filter((card) => card.finding && !card.querySelector("details[open]")));
  for (const card of matched.values()) free.delete(card);
  for (const finding of findings.filter((one) => !matched.has(one))) {
    const card = [...free].find(({ finding: old }) => old.commandment === finding.commandment && old.place === finding.place && old.level === finding.level);
    if (!card) continue;
    matched.set(finding, card);
    free.delete(card);
  }
  return matched;
}

/** Makes the children those wanted, in order; while held, those that stay stand as they stood and the new ones come after them. */
export function arrange(parent, wanted, held) {
  for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
  const order = held ? [...parent.children, ...wanted.filter((one) => one.parentNode !== parent)] : wanted;
  order.forEach((one, at) => { if (parent.children[at] !== one) parent.insertBefore(one, parent.children[at] ?? null); });
}

function fill(card, finding) {
  card.finding = finding;
  card.dataset.key = finding.key;
  for (const level of ["stop", "warn", "note"]) card.classList.toggle(level, level === finding.level);
  put(card.querySelector("[data-level]"), finding.level_word);
  put(card.querySelector("[data-says]"), finding.says);
  put(card.querySelector("[data-remedy]"), finding.remedy);
  const evidence = card.querySelector("[data-evidence]");
  const quotes = finding.evidence.slice(0, 3);
  if ([...evidence.children].map((one) => one.textContent).join("\n") !== quotes.map((one) => one.text).join("\n")) {
    evidence.replaceChildren(...quotes.map(quote));
  }
  const fix = card.querySelector("[data-act=fix]");
  fix.hidden = !finding.fix;
  put(fix, finding.fix?.label ?? "");
  card.querySelector("[data-act=find]").hidden = finding.place !== "text" && finding.place !== "subject";
  waivable(card.querySelector("[data-waive]"), finding);
  return card;
}

/** Words of an earlier letter; a letter of another conversation by its name, to be opened beside this one. */
function quote({ text, href }) {
  const block = document.createElement("blockquote");
  block.append(href ? Object.assign(document.createElement("a"), { href, target: "_blank", textContent: text }) : text);
  return block;
}

function waivable(form, { commandment, title, text, says }) {
  const fields = form.elements;
  [fields.commandment.value, fields.text.value, fields.says.value] = [commandment, text, says];
  put(form.querySelector("[data-text]"), text);
  put(form.querySelector("[data-title]"), title);
  form.querySelector("[data-about]").hidden = !text;
}
