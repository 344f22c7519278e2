import { aScenario, aThingWith } from "@summitry/core/checks";
import type { Agendas, HistoryCoding, Identity, Scenario, SimulationEvent } from "@summitry/core";

/** Words for ids: what `wordsOf` of `@summitry/story` gives has them. */
export interface CodingWords {
  /** Names an agent. */
  agent(id: string): string;
  /** Names what meetings at a table are about. */
  topic(table: string): string;
  /** Names what is signed at a table. */
  text(table: string): string;
  /** Names talks at a level: "talks of envoys on a ceasefire". */
  talks?(table: string, level: string): string;
}

/** Ids as they stand. */
const plain: CodingWords = {
  agent: (id) => id,
  topic: (table) => table,
  text: (table) => `the ${table} text`,
};

const someWords = aThingWith(["agent", "topic", "text"], "an object with functions agent, topic and text");

/** Stages of a table that events tell, each with the event that tells it. */
const stages = {
  open: "meeting",
  sign: "signed",
  force: "in force",
  refuse: "refused",
  lapse: "lapsed",
  expire: "expired",
  collapse: "collapsed",
} as const;

/**
 * What histories of any scenario are made of: of each table the first meeting, signature, entry into force, and end of each
 * kind (refused, lapsed, expired, collapsed); of a table with levels also the first meeting at each level after the first, and
 * the first text that was only initialled; and of each kind of move the first by each agent. Codes are
 * `meeting:settlement`, `signed:settlement`, `meeting:settlement:envoys`, `initialled:settlement`, `move:threaten:trump`.
 *
 * @param words Words for ids; the ids themselves when left out.
 */
export function codingOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  words: CodingWords = plain,
): HistoryCoding {
  aScenario("scenario", scenario);
  someWords("words", words);
  const { tables, moves = {}, agents } = scenario.definition;
  const labels = new Map<string, string>();
  for (const [table, { levels = [], initials }] of Object.entries(tables)) {
    for (const level of levels.slice(1))
      labels.set(
        `meeting:${table}:${level}`,
        words.talks?.(table, level) ?? `${level} on ${words.topic(table)}`,
      );
    if (initials !== undefined) labels.set(`initialled:${table}`, `${words.text(table)} initialled`);
    for (const stage of Object.values(stages)) {
      const says = stage === "meeting" ? `meeting on ${words.topic(table)}` : `${words.text(table)} ${stage}`;
      labels.set(`${stage}:${table}`, says);
    }
  }
  for (const [move, { says, by }] of Object.entries(moves))
    for (const agent of by ?? agents.map(({ id }) => id))
      labels.set(`move:${move}:${agent}`, `${words.agent(agent)}: ${says}`);
  return { code, labels: Object.fromEntries(labels) };

  function code(event: SimulationEvent): string | null {
    if (event.type !== "open") return codeOf(event);
    const { table, level } = event;
    return level === undefined || level === tables[table]?.levels?.[0]
      ? codeOf(event)
      : `meeting:${table}:${level}`;
  }
}

function codeOf(event: SimulationEvent): string | null {
  if (event.type === "move") return `move:${event.move}:${event.by}`;
  if (event.type === "sign" && event.initials !== undefined) return `initialled:${event.table}`;
  if (!isStage(event)) return null;
  return `${stages[event.type]}:${event.table}`;
}

function isStage(event: SimulationEvent): event is Extract<SimulationEvent, { type: keyof typeof stages }> {
  return Object.hasOwn(stages, event.type);
}

/** What a code stands for, in words; the code itself where it has none. */
export function labelIn(labels: HistoryCoding["labels"], code: string): string {
  return (Object.hasOwn(labels, code) ? labels[code] : undefined) ?? code;
}
