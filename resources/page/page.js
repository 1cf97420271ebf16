/* Steps through the places of a run. All it needs is in the page: the data is deflated JSON (see packing.py). */
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const [UPDATE, , DONE, PART, PHASE, ROLE, LOSS, SPREAD] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [TITLE, SAID, LINES, TABLES, HINTS, PLACE, LOSSES] = [0, 1, 2, 3, 4, 5, 6];
  const [RESULT, CLINGS] = [1, 2];
  const OLD = "too old"; // the page says what that means
  const CURVE = { width: 640, height: 170, left: 52, right: 26, top: 10, bottom: 24 };
  let data, at = 0, language = "en", theme = "light", lastParts = "";

  // reading

  async function read() {
    if (typeof DecompressionStream === "undefined") throw new Error(OLD);
    const bytes = Uint8Array.from(atob($("data").textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return JSON.parse(await new Response(stream).text());
  }

  /** #step=7&lang=zh&theme=dark, steps counted from 1. */
  function fromAddress() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const step = Number.parseInt(asked.get("step"), 10);
    if (step >= 1) at = Math.min(step, data.places.length) - 1;
    if (data.languages[asked.get("lang")]) language = asked.get("lang");
    if (["light", "dark"].includes(asked.get("theme"))) theme = asked.get("theme");
  }

  function toAddress() {
    try {
      history.replaceState(null, "", `#step=${at + 1}&lang=${language}&theme=${theme}`);
    } catch (error) {
      // some browsers refuse that for files; then a page that is loaded anew begins at the beginning
    }
  }

  // building

  const SVG = "http://www.w3.org/2000/svg";

  function node(name, attributes = {}, text = "") {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.textContent = text;
    return made;
  }

  function element(name, className = "", text = "") {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** Whether indices come out low enough: fonts that know no mathematics (many phones have no other) leave them up. */
  function lowersIndices() {
    const tried = element("p", "line");
    tried.innerHTML = "<math><msub><mi>x</mi><mi>x</mi></msub></math>";
    $("lines").replaceChildren(tried);
    const [base, index] = [...tried.querySelectorAll("mi")].map((each) => each.getBoundingClientRect());
    return index.bottom - base.bottom > 0;
  }

  /** One line of an equation: pieces between which it may break. */
  function line([pieces, plain, size, begins]) {
    const made = element("p", begins ? "line begins" : "line");
    made.style.fontSize = `${(1.2 * size).toFixed(2)}rem`;
    made.setAttribute("role", "math");
    made.setAttribute("aria-label", plain);
    let holder = null;
    for (const [number, flags] of pieces) {
      const piece = element("span", flags & RESULT ? "result" : "");
      piece.innerHTML = data.pool[number];
      if (flags & CLINGS && holder) {
        holder.append(" ", piece);
      } else {
        holder = element("span", "kept");
        holder.append(piece);
        made.append(holder, " ");
      }
    }
    return made;
  }

  function table([heads, rows]) {
    const made = element("table");
    if (heads.some((head) => head)) {
      const row = made.createTHead().insertRow();
      for (const head of heads) row.append(element("th", "", head));
    }
    const body = made.createTBody();
    for (const [label, cells, current, result] of rows) {
      const row = body.insertRow();
      row.className = [current ? "current" : "", result ? "result" : ""].join(" ").trim();
      for (const cell of [label, ...cells]) row.append(element("td", "", cell));
    }
    return made;
  }

  function button(text, pressed, act) {
    const made = element("button", "", text);
    made.type = "button";
    made.setAttribute("aria-pressed", pressed);
    made.addEventListener("click", act);
    return made;
  }

  // showing

  function show() {
    const place = data.places[at], told = data.told[language][at], words = data.words[language];
    document.documentElement.style.setProperty("--role", `var(--${place[ROLE]})`);
    document.documentElement.style.setProperty("--role-ground", `var(--highlight-${place[ROLE]})`);
    $("picture").innerHTML = data.drawn[language][theme][at].map((number) => data.pool[number]).join("");
    $("picture").setAttribute("aria-label", `${words.diagram}: ${told[TITLE]}. ${told[SAID]}`);
    bringToSight(place[SPREAD]);
    $("said").textContent = told[SAID];
    $("step-title").textContent = told[TITLE];
    $("lines").replaceChildren(...told[LINES].map(line));
    $("tables").replaceChildren(...told[TABLES].map(table));
    $("hints").replaceChildren(...told[HINTS].map((hint) => element("li", "", hint)));
    $("readout").textContent = told[LOSSES];
    $("place").textContent = told[PLACE];
    $("number").textContent = words.step.replace("{number}", at + 1).replace("{count}", data.places.length);
    $("slider").value = at;
    $("slider").setAttribute("aria-valuetext", `${at + 1}: ${told[TITLE]}`);
    for (const each of document.querySelectorAll("[data-go]")) each.disabled = target(each.dataset.go) === at;
    showBar(place, words);
    showCurve(place, words);
    toAddress();
  }

  /** Where the diagram is wider than the window: what is in hand comes into its middle. */
  function bringToSight(spread) {
    const box = $("scroll");
    if (spread && box.scrollWidth > box.clientWidth + 1) {
      const middle = ((spread[0] + spread[1]) / 2) * box.scrollWidth;
      box.scrollLeft = middle - box.clientWidth / 2;
    }
  }

  /** The parts of the stretch, each as wide as it has steps; pressed, it goes there. */
  function showBar(place) {
    const names = data.phases[language];
    if (lastParts !== language) {
      lastParts = language;
      const firsts = data.places.map((each, index) => [each, index]).filter(
        ([each], index) => index === 0 || each[PHASE] !== data.places[index - 1][PHASE]);
      $("bar").replaceChildren(...firsts.map(([each, index], number) => {
        const next = number + 1 < firsts.length ? firsts[number + 1][1] : data.places.length;
        const made = button(names[number], false, () => go(index));
        made.removeAttribute("aria-pressed");
        made.style.flexGrow = next - index;
        made.style.setProperty("--tint", `var(--${each[ROLE]})`);
        made.title = `${names[number]} · ${data.told[language][index][PLACE]}`;
        if (number > 0 && each[UPDATE] !== firsts[number - 1][0][UPDATE]) made.classList.add("begins");
        return made;
      }));
    }
    [...$("bar").children].forEach((each, number) => {
      const here = number === place[PHASE];
      each.classList.toggle("here", here);
      if (here) each.setAttribute("aria-current", "step"); else each.removeAttribute("aria-current");
    });
    fitBar();
  }

  /** A name that has no room is not written; the part says it when it is pointed at. */
  function fitBar() {
    for (const each of $("bar").children) each.classList.toggle("narrow", each.scrollWidth > each.clientWidth + 1);
  }

  // the curve

  /** The smallest of ..., 0.1, 0.2, 0.5, 1, ... that divides a span into at most so many parts. */
  function tick(span, count) {
    const power = 10 ** Math.floor(Math.log10(span / count));
    return [1, 2, 5, 10].map((k) => k * power).find((step) => step * count >= span * (1 - 1e-12));
  }

  function showCurve(place, words) {
    const box = $("curve"), losses = data.losses;
    $("curve").toggleAttribute("hidden", !losses);
    $("legend").hidden = !losses;
    if (!losses) {
      $("readout").textContent = words.no_curve;
      return;
    }
    const width = Math.max(280, box.clientWidth || CURVE.width), { left, top } = CURVE;
    box.setAttribute("viewBox", `0 0 ${width} ${CURVE.height}`);
    const values = [...losses.full[1], ...losses.batch[1], place[LOSS]].filter((value) => value !== null);
    const high = Math.max(...values, 1e-12) * 1.06, low = Math.min(0, ...values);
    const across = (x) => left + ((width - left - CURVE.right) * x) / Math.max(1, losses.last);
    const bottom = CURVE.height - CURVE.bottom;
    const up = (y) => bottom - ((bottom - top) * (y - low)) / (high - low);
    const parts = [];
    const step = tick(high - low, 4);
    for (let k = Math.ceil(low / step); k * step <= high; k++) {
      const y = up(k * step);
      parts.push(node("line", { x1: left, x2: width - CURVE.right, y1: y, y2: y, stroke: "var(--grid)" }));
      const label = Number((k * step).toPrecision(6)).toString().replace("-", "−");
      parts.push(node("text", { x: left - 8, y: y + 4, "text-anchor": "end" }, label));
    }
    const every = Math.max(1, Math.round(tick(Math.max(1, losses.last), 6)));
    for (let k = 0; k <= losses.last; k += every) {
      parts.push(node("text", { x: across(k), y: CURVE.height - 8, "text-anchor": "middle" }, String(k)));
    }
    const draw = ([xs, ys], from, to, attributes) => {
      let path = "", open = false;
      xs.forEach((x, index) => {
        const usable = ys[index] !== null && x >= from && x <= to;
        if (usable) path += `${open ? "L" : "M"}${across(x).toFixed(1)} ${up(ys[index]).toFixed(1)}`;
        open = usable;
      });
      parts.push(node("path", { d: path || "M0 0", fill: "none", "stroke-linejoin": "round", ...attributes }));
    };
    const done = place[DONE];
    draw(losses.batch, 0, losses.last, { stroke: "var(--muted)", "stroke-width": 1, opacity: 0.35 });
    draw(losses.full, 0, losses.last, { stroke: "var(--text)", "stroke-width": 2, opacity: 0.3 });
    draw(losses.batch, 0, done, { stroke: "var(--muted)", "stroke-width": 1 });
    draw(losses.full, 0, done, { stroke: "var(--text)", "stroke-width": 2.2 });
    const x = across(done);
    parts.push(node("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--positive)", "stroke-width": 1.5 }));
    if (place[LOSS] !== null) {
      parts.push(node("circle", { cx: x, cy: up(place[LOSS]), r: 4.5, fill: "var(--positive)" }));
    }
    box.replaceChildren(...parts);
    box.setAttribute("aria-label", data.told[language][at][LOSSES]);
  }

  // words

  function speak() {
    const words = data.words[language];
    document.documentElement.lang = language === "zh" ? "zh-CN" : language;
    document.title = words.title;
    $("title").textContent = words.title;
    $("about").hidden = !words.story;
    $("about").firstElementChild.textContent = words.about;
    $("about").lastElementChild.textContent = words.story;
    $("hidden-note").hidden = !words.hidden;
    $("hidden-note").textContent = words.hidden;
    $("formulas").firstElementChild.textContent = words.formulas;
    $("losses").firstElementChild.textContent = words.loss;
    for (const each of document.querySelectorAll("[data-go]")) {
      each.title = words[each.dataset.go];
      each.setAttribute("aria-label", words[each.dataset.go]);
    }
    $("slider").setAttribute("aria-label", words.steps);
    $("steps").setAttribute("aria-label", words.steps);
    $("diagram").setAttribute("aria-label", words.diagram);
    $("languages").setAttribute("aria-label", words.language);
    $("theme").title = words.theme;
    $("theme").setAttribute("aria-label", words.theme);
    $("open").textContent = words.open;
    $("made").textContent = words.made;
    const legend = [["full", "2px", "var(--text)"], ["batch", "1px", "var(--muted)"]].map(([name, thick, ink]) => {
      const made = element("span", "", words[name]);
      made.style.setProperty("--thick", thick);
      made.style.setProperty("--ink", ink);
      return made;
    });
    $("legend").replaceChildren(...legend);
    $("languages").replaceChildren(...Object.entries(data.languages).map(([code, name]) => {
      const made = button(name, code === language, () => {
        language = code;
        speak();
        show();
        [...$("languages").children].find((each) => each.lang === code).focus();
      });
      made.lang = code;
      return made;
    }));
  }

  function colour() {
    document.documentElement.dataset.theme = theme;
    $("theme").setAttribute("aria-pressed", theme === "dark");
  }

  // going

  function target(where) {
    const places = data.places, last = places.length - 1;
    const endOfPart = (index) => {
      while (index < last && places[index + 1][PART] === places[index][PART]) index++;
      return index;
    };
    switch (where) {
      case "first": return 0;
      case "last": return last;
      case "back": return Math.max(0, at - 1);
      case "next": return Math.min(last, at + 1);
      case "next_part": return endOfPart(Math.min(last, at + 1));
      default: { // to the end of the part before, as the window's step back does
        let index = at;
        while (index >= 0 && places[index][PART] === places[at][PART]) index--;
        return Math.max(0, index);
      }
    }
  }

  function go(index) {
    at = index;
    show();
  }

  const KEYS = {
    ArrowRight: "next", ArrowLeft: "back", PageDown: "next_part", PageUp: "back_part", Home: "first", End: "last",
  };

  function listen() {
    document.addEventListener("keydown", (event) => {
      const where = KEYS[event.key];
      if (!where || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      go(target(where));
    });
    for (const each of document.querySelectorAll("[data-go]")) {
      each.addEventListener("click", () => go(target(each.dataset.go)));
    }
    $("slider").max = data.places.length - 1;
    $("slider").addEventListener("input", () => go(Number($("slider").value)));
    $("theme").addEventListener("click", () => {
      theme = theme === "dark" ? "light" : "dark";
      colour();
      show();
    });
    window.addEventListener("hashchange", () => {
      fromAddress();
      speak();
      colour();
      show();
    });
    window.addEventListener("resize", () => {
      fitBar();
      showCurve(data.places[at], data.words[language]);
    });
  }

  async function begin() {
    data = await read();
    language = document.documentElement.lang;
    theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    fromAddress();
    $("picture").setAttribute("viewBox", `0 0 ${data.size[0]} ${data.size[1]}`);
    $("page").hidden = false;
    document.documentElement.classList.toggle("no-math-font", !lowersIndices());
    listen();
    speak();
    colour();
    show();
  }

  begin().catch((error) => {
    $("trouble").hidden = false;
    if (error.message !== OLD) $("trouble").textContent = String(error);
  });
})();
