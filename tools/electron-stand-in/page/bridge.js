// @ts-check
/* One end of the context bridge. The same text runs in the preload's isolated world and in the page's own world. The two
   ends talk through CustomEvents with secret names, whose `detail` Chromium structure-clones between worlds, so that no
   object, prototype or function of one world is ever within reach of the other. */

/** @typedef {import('./bridge-values.js').Packed} Packed */

/**
 * @param {typeof import('./bridge-values.js').makeValues} makeValues
 * @param {string} outgoing Name of the events that this end sends.
 * @param {string} incoming Name of the events that the other end sends.
 */
export function makeBridge(makeValues, outgoing, incoming) {
  // Taken now, before a script of the page can put something else in their place.
  const { CustomEvent: Ev, Error: Err, Map: M } = globalThis;
  const dispatch = EventTarget.prototype.dispatchEvent.bind(window);
  const listen = EventTarget.prototype.addEventListener.bind(window);
  // oxlint-disable typescript/unbound-method -- bound to whatever event comes
  const { call } = Function.prototype;
  const stop = call.bind(Event.prototype.stopImmediatePropagation);
  const getter = Object.getOwnPropertyDescriptor(Ev.prototype, 'detail')?.get ?? (() => undefined);
  /** @type {(event: Event) => any} */
  const detailOf = call.bind(getter);
  // oxlint-enable typescript/unbound-method
  /** @type {Map<number, { ok: boolean, value: Packed }>} */
  const answers = new M();
  /** @type {(key: string, api: any) => void} */
  let onExpose = () => {};
  let onHello = () => {};

  /** @param {object} message */
  const post = (message) => {
    dispatch(new Ev(outgoing, { detail: message }));
  };

  const values = makeValues({
    settle: (id, ok, value) => post({ settle: id, ok, value }),
    /** Runs a function of the other world: events are synchronous, so its answer is there when `post` returns. */
    callAcross: (id, slot, args) => {
      post({ call: id, slot, args });
      const answer = answers.get(slot);
      answers.delete(slot);
      if (!answer) throw new Err('context bridge: no answer from the other world');
      return answer;
    },
    letGo: (id) => post({ letGo: id }),
  });

  listen(incoming, (event) => {
    stop(event);
    const message = detailOf(event);
    if (!message) return;
    if (message.call !== undefined)
      post({ answer: message.slot, ...values.callMine(message.call, message.args) });
    else if (message.answer !== undefined)
      answers.set(message.answer, { ok: message.ok, value: message.value });
    else if (message.letGo !== undefined) values.letGoMine(message.letGo);
    else if (message.settle !== undefined) values.settleTheirs(message.settle, message.ok, message.value);
    else if (message.expose !== undefined) onExpose(message.expose, values.unpack(message.api, true));
    else if (message.hello) onHello();
  });

  return {
    /** @param {string} key @param {any} api */
    expose: (key, api) => post({ expose: key, api: values.pack(api) }),
    /** Throws when `api` holds something that cannot cross. @param {any} api */
    check: (api) => void values.pack(api),
    hello: () => post({ hello: true }),
    /** @param {() => void} listener */
    onHello: (listener) => {
      onHello = listener;
    },
    /** @param {(key: string, api: any) => void} listener */
    onExpose: (listener) => {
      onExpose = listener;
    },
  };
}
