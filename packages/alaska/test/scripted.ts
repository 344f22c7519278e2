import type { ActTurn, Agent, Move } from "@summitry/core";

/** By day, the one move that an agent makes on it. */
export type Script = Readonly<Record<number, Move>>;

/** An agent that makes the moves of a script, and no other. */
export function scripted<A extends Agent>(agent: A, script: Script): A {
  agent.act = ({ day }: ActTurn): readonly Move[] => (script[day] === undefined ? [] : [script[day]]);
  return agent;
}
