"use strict";
(() => {
  // src/replay/client/world/busy.ts
  var Busy = class {
    count = 0;
    /** Changes when anything happens. */
    events = 0;
    /** Changes when something happens that is seen outside. */
    steps = 0;
    step() {
      this.events++;
      this.steps++;
    }
    begin() {
      this.count++;
      this.events++;
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        this.count--;
        this.events++;
      };
    }
  };
  function replaceMethod(target, name2, wrap) {
    const descriptor = Object.getOwnPropertyDescriptor(target, name2);
    if (typeof descriptor?.value !== "function") return;
    const original = descriptor.value;
    const replacement = wrap(original);
    Object.defineProperties(replacement, {
      name: { value: name2, configurable: true },
      // Sites and libraries look whether a function is the browser's own.
      toString: { value: () => original.toString(), configurable: true }
    });
    Object.defineProperty(target, name2, { ...descriptor, value: replacement });
  }
  function watchWork(busy) {
    const untilSettled = (original) => function watched(...args) {
      const end = busy.begin();
      try {
        const result = original.apply(this, args);
        Promise.resolve(result).then(end, end);
        return result;
      } catch (error) {
        end();
        throw error;
      }
    };
    replaceMethod(globalThis, "fetch", untilSettled);
    replaceMethod(XMLHttpRequest.prototype, "send", untilLoaded);
    const bodies = ["arrayBuffer", "blob", "bytes", "formData", "json", "text"];
    for (const type of [globalThis.Response, globalThis.Request, globalThis.Blob])
      for (const name2 of bodies) replaceMethod(type.prototype, name2, untilSettled);
    if (globalThis.SubtleCrypto)
      for (const name2 of ["decrypt", "deriveBits", "deriveKey", "digest", "encrypt", "sign", "verify"])
        replaceMethod(SubtleCrypto.prototype, name2, untilSettled);
    for (const name2 of ["readAsArrayBuffer", "readAsBinaryString", "readAsDataURL", "readAsText"])
      replaceMethod(FileReader.prototype, name2, untilLoaded);
    function untilLoaded(original) {
      return function watched(...args) {
        const end = busy.begin();
        this.addEventListener("loadend", () => queueMicrotask(end), { once: true });
        return original.apply(this, args);
      };
    }
  }
  function watchSteps(busy, leaving) {
    const counted = (original) => function count(...args) {
      busy.step();
      return original.apply(this, args);
    };
    replaceMethod(globalThis, "fetch", counted);
    replaceMethod(XMLHttpRequest.prototype, "send", counted);
    replaceMethod(Navigator.prototype, "sendBeacon", counted);
    const { navigation } = globalThis;
    navigation?.addEventListener("navigate", (event) => {
      const { destination, downloadRequest } = event;
      busy.step();
      if (!destination.sameDocument && downloadRequest === null && /^https?:/.test(destination.url))
        leaving(destination.url);
    });
  }

  // src/replay/chance.ts
  function mulberry32(seed2) {
    let state = seed2 | 0;
    return () => {
      state = state + 1831565813 | 0;
      let mixed = Math.imul(state ^ state >>> 15, 1 | state);
      mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
      return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
    };
  }

  // src/replay/client/world/chance.ts
  function seedChance(seed2) {
    const next = mulberry32(seed2);
    Math.random = next;
    const fill = (view) => {
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      for (let index = 0; index < bytes.length; index++) bytes[index] = next() * 256;
      return view;
    };
    const uuid = () => {
      const bytes = fill(new Uint8Array(16));
      bytes[6] = bytes[6] & 15 | 64;
      bytes[8] = bytes[8] & 63 | 128;
      const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    };
    Object.defineProperties(Crypto.prototype, {
      getRandomValues: { value: fill, configurable: true, writable: true },
      randomUUID: { value: uuid, configurable: true, writable: true }
    });
  }

  // src/replay/client/world/held.ts
  function holdEvents() {
    let holding = true;
    const held = [];
    const hold2 = (event) => {
      if (!holding || !event.isTrusted || event.type === "load" && event.target !== document) return;
      event.stopImmediatePropagation();
      held.push(event.type);
    };
    for (const type of ["DOMContentLoaded", "load"]) window.addEventListener(type, hold2, true);
    return () => {
      if (!holding) return;
      holding = false;
      for (const type of held)
        if (type === "load") window.dispatchEvent(new Event(type));
        else document.dispatchEvent(new Event(type, { bubbles: true }));
    };
  }

  // src/replay/client/world/parameters.ts
  var timeHeader = "konnector-lint";

  // src/replay/date.ts
  function installDate(now2) {
    const RealDate = Date;
    const frozen = new Proxy(RealDate, {
      construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now2()] : args, newTarget),
      apply: () => new RealDate(now2()).toString(),
      get: (target, key, receiver) => key === "now" ? now2 : Reflect.get(target, key, receiver)
    });
    RealDate.prototype.constructor = frozen;
    globalThis.Date = frozen;
    const { prototype } = Intl.DateTimeFormat;
    const { get: formatter } = Object.getOwnPropertyDescriptor(prototype, "format");
    const { formatToParts } = prototype;
    Object.defineProperties(prototype, {
      format: {
        configurable: true,
        get() {
          const format = formatter.call(this);
          return (date = now2()) => format(date);
        }
      },
      formatToParts: {
        configurable: true,
        writable: true,
        value(date = now2()) {
          return formatToParts.call(this, date);
        }
      }
    });
  }

  // src/replay/client/timers.ts
  var shortestInterval = 1;
  var Timers = class {
    /** Milliseconds since 1970. */
    now;
    #soon;
    #waiting = /* @__PURE__ */ new Map();
    #lastId = 0;
    #turns = 0;
    /** `soon` calls back in a later turn of the event loop. */
    constructor(now2, soon) {
      this.now = now2;
      this.#soon = soon;
    }
    set(callback, delay, repeats) {
      const wait = Math.max(0, Math.trunc(Number(delay)) || 0);
      const every = repeats ? Math.max(wait, shortestInterval) : void 0;
      const timer = { id: ++this.#lastId, at: this.now + (every ?? wait), callback, every };
      this.#waiting.set(timer.id, timer);
      if (timer.at <= this.now) this.#runSoon();
      return timer.id;
    }
    clear(id) {
      this.#waiting.delete(Number(id));
    }
    /** When the next timer is due; undefined when there is none. */
    next() {
      return this.#first()?.at;
    }
    /** How many turns are asked for and not yet run: there is work to do at this moment. */
    get turns() {
      return this.#turns;
    }
    /** Moves the clock; what becomes due runs soon. */
    moveTo(now2) {
      if (now2 > this.now) this.now = now2;
      const first = this.#first();
      if (first && first.at <= this.now) this.#runSoon();
    }
    #runSoon() {
      this.#turns++;
      this.#soon(() => {
        this.#turns--;
        this.#runOne();
      });
    }
    /** One timer a turn, as browsers do: what it asks for comes before the next. */
    #runOne() {
      const first = this.#first();
      if (!first || first.at > this.now) return;
      if (first.every === void 0) this.#waiting.delete(first.id);
      else first.at = this.now + first.every;
      try {
        first.callback();
      } finally {
        const next = this.#first();
        if (next && next.at <= this.now) this.#runSoon();
      }
    }
    #first() {
      let first;
      for (const timer of this.#waiting.values())
        if (!first || timer.at < first.at || timer.at === first.at && timer.id < first.id) first = timer;
      return first;
    }
  };

  // src/replay/client/world/time.ts
  function installPageTime(start, busy) {
    const channel = new MessageChannel();
    const turns = [];
    channel.port1.addEventListener("message", () => turns.shift()?.());
    channel.port1.start();
    const post = channel.port2.postMessage.bind(channel.port2);
    const soon = (callback) => {
      turns.push(callback);
      post(void 0);
    };
    const timers = new Timers(start, soon);
    const evaluate = globalThis.eval;
    const timer = (repeats) => (handler, delay, ...args) => {
      busy.events++;
      const call = typeof handler === "function" ? () => handler.apply(window, args) : () => evaluate(String(handler));
      return timers.set(call, delay, repeats);
    };
    const clear = (id) => timers.clear(id);
    replaceMethod(globalThis, "setTimeout", () => timer(false));
    replaceMethod(globalThis, "setInterval", () => timer(true));
    replaceMethod(globalThis, "clearTimeout", () => clear);
    replaceMethod(globalThis, "clearInterval", () => clear);
    replaceMethod(Performance.prototype, "now", () => () => timers.now - start);
    installDate(() => timers.now);
    return { timers, turn: () => new Promise((resolve) => soon(resolve)) };
  }

  // src/replay/client/world/main.ts
  var { binding, controls: name, now, seed, hold } = PARAMETERS;
  var globals = globalThis;
  var tell = globals[binding];
  delete globals[binding];
  if (tell && globalThis.window === globalThis.top) {
    const stringify = JSON.stringify;
    const say = (message) => tell(stringify(message));
    const busy = new Busy();
    const passed = timePassed();
    const time = now === void 0 ? void 0 : installPageTime(now + passed, busy);
    if (time) {
      seedChance(seed + passed);
      watchWork(busy);
      watchSteps(busy, (url) => say({ leaving: url }));
    }
    const release = hold ? holdEvents() : () => {
    };
    const post = (text) => {
      busy.step();
      say({ post: String(text), stack: stackHere() });
    };
    Object.defineProperty(globalThis, "ReactNativeWebView", { value: { postMessage: post } });
    let received = 0;
    globalThis.addEventListener(
      "message",
      ({ data, source }) => {
        if (source !== globalThis.window) return;
        if (data?.type === "@post-me") received++;
        busy.step();
      },
      true
    );
    const controls = {
      state: () => ({
        next: time?.timers.next() ?? null,
        busy: busy.count + (time?.timers.turns ?? 0) + (document.readyState === "loading" ? 1 : 0),
        events: busy.events,
        received
      }),
      moveTo: (to) => time?.timers.moveTo(to),
      async run(to, until) {
        if (!time) return to;
        const { timers, turn } = time;
        timers.moveTo(to);
        const { steps } = busy;
        for (; ; ) {
          do
            await turn();
          while (timers.turns > 0);
          const next = timers.next();
          if (busy.steps !== steps || busy.count > 0 || next === void 0 || next > until) return timers.now;
          timers.moveTo(next);
        }
      },
      release
    };
    Object.defineProperty(globalThis, name, { value: Object.freeze(controls) });
  }
  function timePassed() {
    const [entry] = performance.getEntriesByType("navigation");
    return entry?.serverTiming?.find(({ name: of }) => of === timeHeader)?.duration ?? 0;
  }
  function stackHere() {
    const V8Error = Error;
    const limit = V8Error.stackTraceLimit;
    V8Error.stackTraceLimit = 40;
    const { stack } = new V8Error("here");
    V8Error.stackTraceLimit = limit;
    return String(stack);
  }
})();
