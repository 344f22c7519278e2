import { readFileSync } from "node:fs";
import { alaskaParameters } from "@summitry/alaska";
import { pairedDifference } from "@summitry/monte-carlo";
import { grouped } from "@summitry/story/english";
import { eventDays } from "./event-days.mjs";
import { parameterShares } from "./parameter-shares.mjs";
import { percent, table } from "./print.mjs";

/** The largest share of a kind of event that one day may hold, and how many events make a kind. */
const MOST_ON_A_DAY = 0.2;
const ENOUGH = 200;

/** Kinds whose days are dates of the calendar: a feast has one eve. They are shown, and held to no limit. */
const OF_THE_CALENDAR = new Map([["move declare truce", "the eve of a feast"]]);

/** What stands for the structure of the model and is fixed by an option: shown, and held to no limit. */
const isStructure = (id) => id.startsWith("structure.");

/** By how much one parameter may move a headline. */
const MOST_BY_ONE = 0.4;
/** Pairs of the first look at every parameter, and the effect from which it is looked at again with all pairs. */
const SCREEN = 150;
const WORTH_A_LOOK = 0.25;

/** Outcomes that are to come about in several ways; the most that one way may hold, and of how many runs. */
const IN_WAYS = ["trilateral", "aidCut", "reset", "groundCeasefire"];
const MOST_ONE_WAY = 0.4;
const ENOUGH_RUNS = 100;
const WAYS_SHOWN = 5;

/** The gates on timing and on ways, which look at the logs of the same runs. */
export async function timingAndWays({ runs, seed }) {
  const { days, ways } = await eventDays({ runs, seed });
  return `${timing(days, runs)}\n\n${waysOf(ways)}`;
}

/** No way of coming about holds more than two fifths of the runs with an outcome. */
function waysOf(ways) {
  const rows = IN_WAYS.flatMap((name) => {
    const counts = [...(ways.get(name) ?? [])].sort(([, one], [, other]) => other - one);
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    return counts
      .slice(0, WAYS_SHOWN)
      .map(([way, count], at) => [
        at === 0 ? `\`${name}\`` : "",
        at === 0 ? grouped(all) : "",
        way,
        percent(count / all),
        at > 0
          ? ""
          : all < ENOUGH_RUNS
            ? "too few runs"
            : count / all > MOST_ONE_WAY
              ? "over the limit"
              : "holds",
      ]);
  });
  return [
    table(["outcome", "runs with it", "order of firsts", "share", ""], rows),
    `Ways: the commonest order of the first signature, threat, pause, cut and meeting after day 0 may hold ${percent(MOST_ONE_WAY)}.`,
  ].join("\n\n");
}

/** No day holds more than a fifth of any kind of event: the fullest day of every kind, and whether the gate holds. */
function timing(kinds, runs) {
  const rows = [...kinds]
    .map(([kind, days]) => {
      const all = [...days.values()].reduce((sum, count) => sum + count, 0);
      const [day, count] = [...days].reduce((most, each) => (each[1] > most[1] ? each : most));
      return { kind, all, day, share: count / all };
    })
    .filter(({ all }) => all >= ENOUGH)
    .sort((one, other) => other.share - one.share);
  const isOver = ({ kind, share }) => share > MOST_ON_A_DAY && !OF_THE_CALENDAR.has(kind);
  const fails = rows.filter(isOver);
  return [
    table(
      ["kind of event", `events in ${grouped(runs)} runs`, "fullest day", "share of it", ""],
      rows.map((row) => [
        row.kind,
        grouped(row.all),
        String(row.day),
        percent(row.share),
        isOver(row) ? "over the limit" : (OF_THE_CALENDAR.get(row.kind) ?? ""),
      ]),
    ),
    `Timing: ${fails.length} of ${rows.length} kinds hold more than ${percent(MOST_ON_A_DAY)} on one day. What happened at the ` +
      "meetings of day 0 is left out; so are days, inputs, quantities, and offers and answers within meetings.",
  ].join("\n\n");
}

/** No parameter, over the first edition's range or today's, moves the share of a headline by more than 40 points. */
export async function singleParameters({ pairs, seed }) {
  const first = new Map(
    JSON.parse(
      readFileSync(new URL("../../packages/alaska/test/first-edition.json", import.meta.url), "utf8"),
    ).map((prior) => [prior.id, prior]),
  );
  const ranges = new Map();
  for (const { id, low, high } of alaskaParameters) {
    const then = first.get(id);
    const [least, most] = [Math.min(low, then?.low ?? low), Math.max(high, then?.high ?? high)];
    if (least < most) ranges.set(id, [least, (least + most) / 2, most]);
  }
  const look = async (ids, runs) => {
    const questions = ids.map((id) => ({ id, values: ranges.get(id) }));
    const answers = await parameterShares(questions, { runs, seed });
    return answers.map((each) => ({ range: ranges.get(each.id), runs, ...widest(each) }));
  };
  const screened = await look([...ranges.keys()], Math.min(SCREEN, pairs));
  const again = pairs > SCREEN ? screened.filter(({ most }) => most > WORTH_A_LOOK).map(({ id }) => id) : [];
  const found = [
    ...screened.filter(({ id }) => !again.includes(id)),
    ...(again.length === 0 ? [] : await look(again, pairs)),
  ];
  found.sort((one, other) => other.most - one.most);
  const isOver = ({ id, most }) => most > MOST_BY_ONE && !isStructure(id);
  const fails = found.filter(isOver);
  return [
    table(
      ["parameter", "range", "headline", "moves it by (95 %)", "pairs", ""],
      found
        .slice(0, Math.max(20, fails.length))
        .map((each) => [
          `\`${each.id}\``,
          [each.range[0], each.range.at(-1)].map((value) => Number(value.toPrecision(3))).join(" to "),
          `\`${each.name}\``,
          `${percent(each.effect.estimate)} (${percent(each.effect.low)} to ${percent(each.effect.high)})`,
          String(each.runs),
          isStructure(each.id) ? "structure, fixed by an option" : isOver(each) ? "over the limit" : "",
        ]),
    ),
    `Single parameters: ${fails.length} of ${found.length} move a headline by more than ${100 * MOST_BY_ONE} points (the end of ` +
      "the interval that is farther from 0); the others are drawn as ever. The wider of the first edition's range and " +
      "today's. Ends of the range and its middle are compared, on the same seeds.",
  ].join("\n\n");
}

/** The headline that a parameter moves most between any two of the values it was held at. */
function widest({ id, found }) {
  const pairs = found.flatMap((first, at) => found.slice(at + 1).map((second) => [first, second]));
  const effects = pairs.flatMap(([first, second]) =>
    Object.keys(first).map((name) => {
      const effect = pairedDifference(first[name], second[name]);
      return { id, name, effect, most: Math.max(effect.high, -effect.low) };
    }),
  );
  return effects.reduce((most, each) => (each.most > most.most ? each : most));
}
