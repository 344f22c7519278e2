import { increased, type Agenda, type Outcome, type Preference } from "@summitry/core";
import type { TableName } from "../tables/index.ts";
import { reliefIn, reliefIssue } from "../tables/relief.ts";
import type { WarView } from "./weights.ts";

/**
 * Whether American relief is already promised at another table: the first text that promises any, among those in force or
 * waiting for ratification, is the one that gives it.
 */
export function isReliefElsewhere(table: TableName, { texts }: Pick<WarView, "texts">): boolean {
  if (reliefIssue(table) === null) return false;
  for (const text of texts) {
    if (text.status !== "in force" && text.status !== "pending") continue;
    if (reliefIn(text.table, text.outcome) > 0) return text.table !== table;
  }
  return false;
}

/**
 * Worth of a table's texts when what they say on relief is worth no more and costs no more than silence on it, since it is
 * promised elsewhere.
 */
export function withoutRelief(table: TableName, utility: Preference): Preference {
  let without = known.get(utility);
  if (without === undefined) known.set(utility, (without = silenced(reliefIssue(table), utility)));
  return without;
}

/** What a text says on an issue that it leaves open. */
const SILENT = "open";

/** Cache by utility: it is the same for a whole run. */
const known = new WeakMap<Preference, Preference>();

function silenced(issue: string | null, utility: Preference): Preference {
  if (issue === null) return utility;
  const amounts = comparisons(issue, utility.agenda).map(({ value, says, silent }) => [
    value,
    utility.of(silent) - utility.of(says),
  ]);
  return increased(utility, { [issue]: Object.fromEntries(amounts) as Record<string, number> });
}

/** A value of an issue, and two texts that differ in that one of them is silent on it. */
interface Comparison {
  readonly value: string;
  readonly says: Outcome;
  readonly silent: Outcome;
}

const compared = new Map<Agenda, readonly Comparison[]>();

/** For every value of an issue a pair of texts, both on the agenda, which excludes some. */
function comparisons(issue: string, agenda: Agenda): readonly Comparison[] {
  let all = compared.get(agenda);
  if (all === undefined) {
    const texts = Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
    const rest = (text: Outcome): string => JSON.stringify({ ...text, [issue]: SILENT });
    const silent = new Map(texts.filter((text) => text[issue] === SILENT).map((text) => [rest(text), text]));
    const found = new Map<string, Comparison>();
    for (const says of texts) {
      const [value, without] = [String(says[issue]), silent.get(rest(says))];
      if (without !== undefined && !found.has(value)) found.set(value, { value, says, silent: without });
    }
    compared.set(agenda, (all = [...found.values()]));
  }
  return all;
}
