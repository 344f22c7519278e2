import type { Handlers } from "./handlers.ts";

/**
 * Which of the events that only give a value of the world nobody would hear of. They are nearly nine tenths of all
 * events; the engine then sets the value without making one, which is faster.
 */
export interface Unheard {
  readonly input: boolean;
  readonly quantity: boolean;
}

/** Where every event goes to a log or to observers. */
export const ALL_HEARD: Unheard = Object.freeze({ input: false, quantity: false });

/** What neither an agent nor the row takes note of. */
export function unheardIn(rules: { handlers(type: keyof Unheard): Handlers }): Unheard {
  const isUnheard = (type: keyof Unheard): boolean => {
    const { agents, take } = rules.handlers(type);
    return agents.length === 0 && take === null;
  };
  return Object.freeze({ input: isUnheard("input"), quantity: isUnheard("quantity") });
}
