import type { Agent } from "@summitry/core";

/** A method of an agent, bound to it. */
export type Method = (...given: unknown[]) => unknown;

/** The methods by which an agent answers the questions it is asked. */
const ANSWERS: readonly PropertyKey[] = ["respond", "act", "attend", "ratify", "keep", "renew"];

/** Whether a method of that name answers a question. */
export const isAnswer = (name: PropertyKey): boolean => ANSWERS.includes(name);

/** The same agent with its methods replaced. When its own methods call each other, they call the original ones. */
export function wrapAgent(agent: Agent, by: (name: PropertyKey, method: Method) => Method): Agent {
  return new Proxy(agent, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" && name !== "constructor"
        ? by(name, value.bind(target) as Method)
        : value;
    },
  });
}
