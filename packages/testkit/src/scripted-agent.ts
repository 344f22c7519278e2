import type { Agent, Preference } from "@summitry/core";
import { drawnPreference } from "./arbitraries.ts";
import { isAnswer, wrapAgent } from "./wrapped.ts";

/** The answers of one agent, in order. */
export interface Script {
  readonly answers: unknown[];
}

/** The same agent, with all its answers recorded in a script. */
export function recordedAgent(agent: Agent, scripts: Map<string, Script>): Agent {
  const answers: unknown[] = [];
  scripts.set(agent.id, { answers });
  return wrapAgent(agent, (name, code) => {
    if (!isAnswer(name)) return code;
    return (...given) => {
      const answer = code(...given);
      answers.push(answer);
      return answer;
    };
  });
}

/** An agent that repeats the answers of a script but has other preferences. */
export function scriptedAgent(agent: Agent, scripts: ReadonlyMap<string, Script>): Agent {
  const answers = scripts.get(agent.id)?.answers ?? [];
  let next = 0;
  const same = wrapAgent(agent, (name, code) => {
    if (name === "reservation") return () => -1;
    return isAnswer(name) ? (...given) => answers[next++] ?? code(...given) : code;
  });
  const utility = Object.fromEntries(
    Object.entries(agent.utility).map(([name, source]) => [
      name,
      typeof source === "function" ? source : (drawnPreference(source.agenda, 1, false) as Preference),
    ]),
  );
  return new Proxy(same, {
    get: (target, name) => (name === "utility" ? utility : Reflect.get(target, name)),
  });
}
