import type { StoryDefinition } from "./story-run.ts";
import type { StoryRun } from "./story-run.ts";
import { asTyped } from "../opening/changes.ts";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { capitalized, joined } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import { Calendar } from "@summitry/story";
import { ending } from "./ending.ts";
import { printed } from "./lines.ts";
import { repeatLog, repeatRun } from "../repeat.ts";
import { type Detail, story } from "@summitry/story";

/** The story of a run, from its title to the command that repeats it, as lines for a terminal. */
export function pages(
  definition: StoryDefinition,
  run: StoryRun,
  words: FullVocabulary,
  look: TerminalStyle,
  { log, ...detail }: Detail & { /** File of the log that it is told from. */ readonly log?: string } = {},
): readonly string[] {
  const told = story(definition, run.log, words, detail);
  return [
    ...title(definition, run, words, look),
    "",
    ...printed(told, new Calendar(definition.start), look),
    "",
    ...ending(definition, run.row, words, look),
    "",
    `Log digest: ${run.digest}`,
    `The same run again: ${log === undefined ? repeatRun(definition, run.row) : repeatLog(definition, log)}`,
  ];
}

function title(
  definition: StoryDefinition,
  { row }: StoryRun,
  words: FullVocabulary,
  { colours, width }: TerminalStyle,
): string[] {
  const { start, days, without = [], relax = [] } = definition;
  const set = asTyped(definition.set);
  const calendar = new Calendar(start);
  const span = days === 0 ? calendar.full(0) : `${calendar.full(0)} to ${calendar.full(days)}`;
  const off = without.length === 0 ? "" : ` Switched off: ${joined(without)}.`;
  const lines = relax.length === 0 ? "" : ` Relaxed: ${joined(relax)}.`;
  const held = set.length === 0 ? "" : ` Set: ${joined(set)}.`;
  const about = `Run ${row.run} of seed ${row.seed}, ${span}.${off}${lines}${held} ${capitalized(words.caveat)}.`;
  return [colours.bold(words.title), ...wrap(about, width, 0, 0)];
}
