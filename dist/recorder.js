"use strict";
(() => {
  // src/replay/client/world/recorder.ts
  var tell = globalThis[BINDING];
  var clickable = "a, button, input, label, option, select, summary, [role=button], [role=link], [onclick]";
  var notTyped = /* @__PURE__ */ new Set(["button", "checkbox", "image", "radio", "reset", "submit"]);
  if (tell && globalThis.window === globalThis.top) {
    const say = (hand) => tell(JSON.stringify(hand));
    let submitting = false;
    const listen = (type, listener) => {
      const trusted = (event) => {
        if (event.isTrusted) listener(event);
      };
      globalThis.addEventListener(type, trusted, true);
    };
    const typed = ({ target }) => {
      if (isField(target)) say({ on: selectorOf(target), type: target.value });
    };
    listen("input", typed);
    listen("change", typed);
    listen("keydown", (event) => {
      if (event.key !== "Enter" || !isField(event.target) || event.target instanceof HTMLTextAreaElement) return;
      submitting = true;
      setTimeout(() => {
        submitting = false;
      });
      say({ on: selectorOf(event.target), type: `${event.target.value}
` });
    });
    listen("click", ({ target }) => {
      if (submitting || !(target instanceof Element)) return;
      const element = target.closest(clickable) ?? target;
      if (!isField(element)) say({ on: selectorOf(element) });
    });
  }
  function isField(target) {
    return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement && !notTyped.has(target.type);
  }
  function selectorOf(element) {
    const tag = element.localName;
    const attribute = (name) => {
      const value = element.getAttribute(name);
      return value ? [`${tag}[${name}=${JSON.stringify(value)}]`] : [];
    };
    const candidates = [
      // Numbers in an id are often made anew.
      ...element.id && !/\d{3}/.test(element.id) ? [`#${CSS.escape(element.id)}`] : [],
      ...attribute("name"),
      ...attribute("data-testid"),
      ...attribute("href"),
      ...tag === "button" || tag === "input" ? attribute("type") : []
    ];
    const unique = candidates.find((selector) => document.querySelectorAll(selector).length === 1);
    return unique ?? pathOf(element);
  }
  function pathOf(element) {
    const parent = element.parentElement;
    if (!parent) return element.localName;
    const twins = [...parent.children].filter((child) => child.localName === element.localName);
    const nth = twins.length > 1 ? `:nth-of-type(${twins.indexOf(element) + 1})` : "";
    const step = `${element.localName}${nth}`;
    return parent.id && !/\d{3}/.test(parent.id) ? `#${CSS.escape(parent.id)} > ${step}` : `${pathOf(parent)} > ${step}`;
  }
})();
