import { columns } from "@summitry/alaska";
import { pow } from "@summitry/core";
import { monteCarlo, pairedDifference } from "@summitry/monte-carlo";

/** The outcomes of a scenario, as measures of a row by name. */
export const headlinesOf = ({ outcomes }) => Object.entries(outcomes);

/** Every column that is a number or a flag, as measures by name. */
export const countedColumns = Object.keys(columns).map((name) => [name, (row) => row[name]]);

/** The rows of a batch, by number of the run. */
export async function rowsOf(scenario, { runs, seed }) {
  const batch = await monteCarlo(scenario, { runs, seed });
  const [failure] = batch.failures;
  if (failure !== undefined) throw failure.error;
  return [...batch];
}

/**
 * The difference that a variant makes to a measure, over the pairs in which both runs have a value; `null` where fewer
 * than two have.
 */
export function effectOf(measure, first, second, confidence = 0.95) {
  const [one, other] = [[], []];
  for (const [at, row] of first.entries()) {
    const values = [measure(row), measure(second[at])];
    if (!values.every((value) => typeof value === "number" || typeof value === "boolean")) continue;
    one.push(Number(values[0]));
    other.push(Number(values[1]));
  }
  if (one.length < 2) return null;
  const effect = pairedDifference(one, other, confidence);
  const changed = one.filter((value, at) => value !== other[at]).length;
  return { ...effect, changed };
}

/** Whether an effect is told from nothing: its interval leaves 0 out, and chance would hardly turn all changed pairs one way. */
export function isTold(effect, confidence = 0.95) {
  return (
    effect !== null && (effect.low > 0 || effect.high < 0) && pow(2, 1 - effect.changed) < 1 - confidence
  );
}

/** The confidence of each of several intervals that hold together with 95 % (Šidák). */
export const together = (count) => pow(0.95, 1 / count);
