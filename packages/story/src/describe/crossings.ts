import type { Crossing, EventOf } from "@summitry/core";
import { grouped, joined, redLines } from "../words/english.ts";
import { names, type StoryContext } from "./story-context.ts";

/** Red lines with the same holders. */
interface Held {
  readonly holders: readonly string[];
  readonly lines: readonly string[];
}

/** Says which red lines offers crossed, and how many offers did; `null` if none did. */
export function crossedByOffers(teller: StoryContext, offers: readonly EventOf<"offer">[]): string | null {
  const crossing = offers.filter(({ crosses }) => crosses.length > 0);
  if (crossing.length === 0) return null;
  const said = held(offers.flatMap(({ crosses }) => crosses)).map(({ holders, lines }) => {
    const counts = lines.map((line) => {
      const number = offers.filter(({ crosses }) => crosses.some((each) => each.line === line)).length;
      const name = teller.vocabulary.redLine(line);
      return number === crossing.length ? name : `${name} (${grouped(number)})`;
    });
    return `of ${names(teller, holders)}: ${counts.join(", ")}`;
  });
  const share = shareOf(crossing.length, offers.length);
  return `${share} red lines ${said.join("; ")}.`;
}

/** Says which red lines of absent agents a signed text crosses; `null` if none. */
export function crossedByText(teller: StoryContext, crosses: readonly Crossing[]): string | null {
  if (crosses.length === 0) return null;
  const said = held(crosses).map(
    ({ holders, lines }) =>
      `${redLines(lines.map((line) => teller.vocabulary.redLine(line)))} of ${names(teller, holders)}`,
  );
  return `The text crosses ${joined(said)}, who did not sign.`;
}

function shareOf(crossing: number, all: number): string {
  if (all === 1) return "The only offer crosses";
  if (crossing === all) return `All ${grouped(all)} offers cross`;
  return `${grouped(crossing)} of ${grouped(all)} offers ${crossing === 1 ? "crosses" : "cross"}`;
}

function held(crosses: readonly Crossing[]): readonly Held[] {
  const holders = new Map<string, string[]>();
  for (const { line, holder } of crosses) {
    const known = holders.get(line) ?? [];
    if (!known.includes(holder)) holders.set(line, [...known, holder]);
  }
  const groups = new Map<string, { holders: string[]; lines: string[] }>();
  for (const [line, ids] of holders) {
    const key = [...ids].sort().join();
    const group = groups.get(key) ?? { holders: ids, lines: [] };
    groups.set(key, { ...group, lines: [...group.lines, line] });
  }
  return [...groups.values()];
}
