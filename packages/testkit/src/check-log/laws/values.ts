import { endsDay, type Law } from "./law.ts";

/** Parameters, inputs and quantities are those declared, and what is held has its value; every input has its value once a day. */
export const lawOfValues: Law = {
  name: "values",
  *problems(event, { ledger, declared }) {
    const { inputs = {}, parameters = [], fixed = {}, mechanisms = [], without = [] } = declared;
    if (event.type === "start") {
      const given = Object.keys(event.parameters).sort();
      const wanted = parameters.map(({ id }) => id).sort();
      if (given.join() !== wanted.join()) yield "the parameters are not those of the scenario";
      for (const { id, mode } of parameters) {
        const held = fixed === "mode" ? mode : fixed[id];
        if (held !== undefined && event.parameters[id] !== held) yield `${id} is not what it is held at`;
      }
    }
    if (event.type === "input") {
      if (!Object.hasOwn(inputs, event.input)) yield `there is no input ${event.input}`;
      if (ledger.read.has(event.input)) yield `${event.input} has a second value on one day`;
    }
    if (event.type === "quantity") {
      const owner = mechanisms.find(({ id }) => id === event.mechanism);
      const quantity = owner?.quantities[event.quantity];
      if (owner === undefined || quantity === undefined) yield `there is no quantity ${event.quantity}`;
      else if (without.includes(owner.id)) yield `the mechanism ${owner.id} is switched off`;
      else if (!(quantity.low <= event.value && event.value <= quantity.high))
        yield `${event.quantity} leaves its range`;
    }
    if (!endsDay(event, ledger)) return;
    const missing = Object.keys(inputs).find((id) => !ledger.read.has(id));
    if (missing !== undefined) yield `${missing} has no value on day ${ledger.day}`;
  },
};
