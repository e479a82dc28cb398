// Everything works without this script; it saves steps, and on a room's screen it keeps watch.
(() => {
  "use strict";
  const isKiosk = document.documentElement.classList.contains("kiosk");
  const byId = (id) => document.getElementById(id);
  // The pages before this one, on a room's screen.
  let visited = [];

  // The place in the text: ids of units are the same in every language.
  const place = () => {
    const units = document.querySelectorAll("main [id^='u-']");
    for (const unit of units) {
      const box = unit.getBoundingClientRect();
      if (box.bottom > 0 && !unit.querySelector("[id^='u-']")) {
        return scrollTop() > 40 ? "#" + unit.id : "";
      }
    }
    return "";
  };
  const scroller = () =>
    document.documentElement.classList.contains("low") ? document.body : document.scrollingElement;
  const scrollTop = () => scroller().scrollTop;
  const keepsPlace = (link) => link.closest("#languages, #beside, .view") && !link.matches(".all");

  // What the page at hand offers to a script.
  const prepare = () => {
    const print = byId("print");
    if (print) print.hidden = false;
    for (const keyboard of document.querySelectorAll(".keyboard")) keyboard.hidden = false;
    if (isKiosk) {
      const field = byId("q");
      if (field) field.inputMode = "none";
      const back = byId("back");
      if (back) back.hidden = visited.length === 0;
    }
  };

  // The keyboard on the screen.
  const type = (key) => {
    const field = byId("q");
    const start = field.selectionStart ?? field.value.length;
    const end = field.selectionEnd ?? field.value.length;
    const before = key.dataset.action === "delete" && start === end ? start - 1 : start;
    const text = key.dataset.action === "delete" ? "" : key.dataset.key;
    if (before < 0) return;
    field.setRangeText(text, before, end, "end");
    if (key.dataset.then) showPlane(key, key.dataset.then, opener);
  };
  // The key that opened the plane at hand: who types without a pointer goes on from there.
  let opener = null;
  const showPlane = (key, name, next) => {
    const keyboard = key.closest(".keyboard");
    const hasFocus = key.matches(":focus-visible");
    for (const plane of keyboard.querySelectorAll(".plane")) plane.hidden = plane.dataset.plane !== name;
    opener = next ? null : key;
    if (hasFocus) (next ?? keyboard.querySelector(".plane:not([hidden]) button"))?.focus();
  };

  document.addEventListener("click", (event) => {
    // Whatever is touched while the screen asks is an answer to the question, and nothing else.
    if (byId("idle")?.open) {
      event.preventDefault();
      return byId("idle").close();
    }
    const button = event.target.closest("button");
    if (button && button.id === "print") return window.print();
    if (button && button.id === "back") return goBack();
    if (button && button.dataset.plane) return showPlane(button, button.dataset.plane, button.closest(".plane").dataset.plane > 1 ? opener : null);
    if (button && (button.dataset.key || button.dataset.action)) return type(button);
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0) return;
    const fragment = keepsPlace(link) ? place() : "";
    if (isKiosk) {
      event.preventDefault();
      follow(link, fragment);
    } else if (fragment && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      window.location.assign(link.href + fragment);
    }
  });

  if (!isKiosk) {
    prepare();
    return;
  }

  // A room's screen. One document stays for as long as the browser runs: pages are fetched into it,
  // so that no history grows, a lost server can be told, and one step wipes everything.
  let current = { address: window.location.pathname + window.location.search, source: null };
  let isFinishing = false;

  const follow = (link, fragment) => {
    const target = new URL(link.href);
    if (target.origin !== window.location.origin) return;
    if (link.getAttribute("href").startsWith("#")) return scrollToUnit(target.hash);
    go({ address: target.pathname + target.search, hash: fragment || target.hash, replaces: !!keepsPlace(link) });
  };

  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target;
    if (form.querySelector("#finish")) return finish();
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    const action = new URL(form.action);
    if (form.matches(".job") || fields.has("paper")) {
      sendJob({ address: action.pathname + action.search, body: fields, isJob: true }, event.submitter);
    } else if (form.method === "post") {
      go({ address: action.pathname + action.search, body: fields });
    } else {
      go({ address: action.pathname + "?" + fields });
    }
  });

  // One touch, one job.
  const sendJob = async (step, button) => {
    if (button) button.disabled = true;
    await go(step);
    if (button) button.disabled = false;
  };

  const go = async (step) => {
    const source = await ask(step);
    if (source === null) return;
    if (!step.replaces) visited.push({ ...current, top: scrollTop() });
    if (visited.length > 50) visited.shift();
    current = { address: step.address, source };
    show(source, step.hash);
  };

  const goBack = async () => {
    const last = visited.pop();
    if (!last) return;
    const source = last.source ?? (await ask(last));
    if (source === null) return visited.push(last);
    current = last;
    show(source);
    scroller().scrollTop = last.top || 0;
  };

  // The page at an address. A server that does not answer is said, and asked again until it does.
  let asking = 0;
  const ask = async (step) => {
    const turn = ++asking;
    for (;;) {
      try {
        const answer = await fetch(step.address, {
          method: step.body ? "POST" : "GET", body: step.body, cache: "no-cache",
          headers: { Accept: "text/html" }, credentials: "omit",
          signal: AbortSignal.timeout(step.isJob ? 60000 : 8000),
        });
        if (answer.status >= 500 && !step.isJob) throw new Error(String(answer.status));
        const source = await answer.text();
        serverIs(true);
        return turn === asking && !isFinishing ? source : null;
      } catch {
        serverIs(false);
        // The printer may have the job already: it is not sent again.
        if (step.isJob) return null;
        await pause(1500);
        if (turn !== asking || isFinishing) return null;
      }
    }
  };
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const serverIs = (isThere) => {
    const dialog = byId("server-away");
    if (isThere && dialog.open) dialog.close();
    if (!isThere && !dialog.open) dialog.showModal();
  };
  const watch = async () => {
    for (;;) {
      await pause(byId("server-away").open ? 1500 : 8000);
      try {
        const answer = await fetch("/health/live", { cache: "no-store", signal: AbortSignal.timeout(5000) });
        serverIs(answer.ok);
      } catch {
        serverIs(false);
      }
    }
  };

  const show = (source, hash) => {
    const next = new DOMParser().parseFromString(source, "text/html");
    // Another edition of the program brings its own script and style.
    if (scriptOf(next) !== scriptOf(document)) return window.location.replace("/");
    const root = document.documentElement;
    for (const name of ["lang", "dir", "class"]) {
      root.setAttribute(name, next.documentElement.getAttribute(name) || "");
    }
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    prepare();
    scroller().scrollTop = 0;
    byId("main").focus({ preventScroll: true });
    if (hash) scrollToUnit(hash);
  };
  const scriptOf = (page) => page.querySelector("script")?.getAttribute("src");
  const scrollToUnit = (hash) => {
    const unit = byId(decodeURIComponent(hash.slice(1)));
    if (!unit) return;
    if (!unit.hasAttribute("tabindex")) unit.tabIndex = -1;
    unit.focus({ preventScroll: true });
    unit.scrollIntoView({ block: "start" });
  };

  // Nobody there: ask, then start anew.
  let touched = Date.now();
  const stayAwake = () => {
    touched = Date.now();
  };
  for (const name of ["pointerdown", "pointermove", "touchmove", "keydown", "wheel"]) {
    document.addEventListener(name, stayAwake, { passive: true, capture: true });
  }
  const isAtStart = () => current.address === "/" && visited.length === 0;
  setInterval(() => {
    const { idle, warn } = document.body.dataset;
    const silence = (Date.now() - touched) / 1000;
    if (isAtStart()) {
      if (silence > Number(idle)) resetView();
    } else if (silence > Number(idle) + Number(warn)) {
      finish();
    } else if (silence > Number(idle) && !byId("idle").open && !byId("server-away").open) {
      byId("idle").showModal();
    }
  }, 250);

  const resetView = () => {
    touched = Date.now();
    scroller().scrollTop = 0;
  };

  const finish = async () => {
    if (isFinishing) return;
    isFinishing = true;
    visited = [];
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    for (const part of document.querySelectorAll("header, main, aside, footer")) part.remove();
    byId("wiping").showModal();
    try {
      const answer = await fetch("/kiosk/finish", { method: "POST", signal: AbortSignal.timeout(3000) });
      // A new browser takes this one's place in a moment.
      if (answer.status === 202) await pause(6000);
    } catch {
      // Without the server there is nobody to tell; the page goes all the same.
    }
    window.location.replace("/");
  };

  window.addEventListener("contextmenu", (event) => event.preventDefault());
  window.addEventListener("dragstart", (event) => event.preventDefault());
  prepare();
  watch();
})();
