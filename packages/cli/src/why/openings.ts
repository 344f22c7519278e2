import type { Closing, MeetingExplanation, Obstacle } from "@summitry/analysis";
import { capitalized, grouped, joined } from "@summitry/story/english";
import type { TerminalStyle } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { allParties, numberWords } from "./number-words.ts";
import type { WhyWords } from "./why-words.ts";

/** Most sets of obstacles, and kinds of crossed texts, that are told one by one. */
const MOST_TOLD = 5;

/** What keeps texts closed at a meeting, and how many each opens by itself or with others, as lines for a terminal. */
export function openings(told: MeetingExplanation, spoken: WhyWords, look: TerminalStyle): readonly string[] {
  const { counts: found, relaxing, closedBy, crossed, parties } = told;
  const lines = relaxing.filter(({ obstacle }) => obstacle.type === "red-line");
  const others = relaxing.filter(({ obstacle, opens: number }) => obstacle.type !== "red-line" && number > 0);
  const listed = [lines, others].flatMap((part) => part.toSorted((one, other) => other.opens - one.opens));
  if (found === null || listed.length === 0) return [];
  const names = listed.map(({ obstacle }) => capitalized(obstacleName(obstacle, spoken)));
  const room = Math.max(...names.map((name) => name.length)) + 4;
  const zone = found.zone > 0;
  return [
    look.colours.bold(
      zone ? "What keeps other texts closed, each by itself" : "What would open it, each by itself",
    ),
    ...listed.flatMap(({ obstacle, opens: number }, at) => {
      const says = obstacle.type === "red-line" ? spoken.because(obstacle) : "";
      const line = `  ${(names[at] ?? "").padEnd(room)}opens ${number === 0 ? "none" : grouped(number)}`;
      return [line, ...(says === "" ? [] : wrap(says, look.width, 6, 6))];
    }),
    ...together(closedBy, spoken).flatMap((line) => wrap(line, look.width, 2, 4)),
    ...partsOf(crossed, parties, spoken).flatMap((line) => wrap(line, look.width, 2, 4)),
  ];
}

function obstacleName(obstacle: Obstacle, spoken: WhyWords): string {
  return obstacle.type === "red-line"
    ? spoken.line(obstacle)
    : `what walking away is worth to ${spoken.vocabulary.agent(obstacle.holder)}`;
}

/** The smallest sets of several that open a table together. */
function together(closedBy: readonly Closing[], spoken: WhyWords): readonly string[] {
  const several = closedBy.filter(({ obstacles }) => obstacles.length > 1);
  const said = several
    .slice(0, MOST_TOLD)
    .map(
      ({ obstacles, opens: number }) =>
        `${numberWords(number)} by ${joined(obstacles.map((each) => obstacleName(each, spoken)))}`,
    );
  if (said.length === 0) return [];
  const more = several.length - said.length;
  const rest = more === 0 ? "" : `; and by ${numberWords(more)} more sets`;
  return [`Only together: ${said.join("; ")}${rest}.`];
}

/** The texts that would suit all but for red lines, by the lines. */
function partsOf(
  crossed: MeetingExplanation["crossed"],
  parties: readonly string[],
  spoken: WhyWords,
): readonly string[] {
  if (crossed.length < 2) return [];
  const all = crossed.reduce((sum, { texts }) => sum + texts, 0);
  const parts = crossed.slice(0, MOST_TOLD).map(({ lines, texts }) => {
    const alone = lines.length === 1 ? " alone" : "";
    return `${numberWords(texts)} ${texts === 1 ? "crosses" : "cross"} ${spoken.lines(lines)}${alone}`;
  });
  const told = crossed.slice(0, MOST_TOLD).reduce((sum, { texts }) => sum + texts, 0);
  const rest = told === all ? [] : [`${numberWords(all - told)} cross others`];
  return [
    `Of the ${numberWords(all)} that would suit ${allParties(parties)} but for red lines, ${[...parts, ...rest].join("; ")}.`,
  ];
}
