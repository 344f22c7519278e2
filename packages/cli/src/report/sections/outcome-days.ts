import type { Row, Scenario } from "@summitry/core";
import type { StoredBatch } from "@summitry/monte-carlo";

/** By which days an outcome had come about, of the runs in which it did. */
export interface OutcomeDays {
  /** In half of them. */
  readonly half: number;
  /** In nine of ten. */
  readonly most: number;
}

/** The days on which an outcome came about; `null` where its test reads anything but a day, or it never did. */
export async function outcomeDays(
  batch: StoredBatch<Row>,
  scenario: Scenario,
  outcome: string,
): Promise<OutcomeDays | null> {
  const column = dayColumn(scenario, outcome);
  if (column === null) return null;
  const days: number[] = [];
  for await (const row of batch) {
    const day = valueIn(row, column);
    if (typeof day === "number") days.push(day);
  }
  days.sort((one, other) => one - other);
  const within = (share: number) => days[Math.ceil(share * days.length) - 1];
  const [half, most] = [within(0.5), within(0.9)];
  return half === undefined || most === undefined ? null : { half, most };
}

/** The column of the day on which an outcome comes about: the only one that its test reads, if that is `null` until then. */
function dayColumn({ definition, columns, outcomes }: Scenario, outcome: string): string | null {
  const read = new Set<string>();
  const row = new Proxy(definition.row.start(), {
    get: (start, name) => {
      read.add(String(name));
      return valueIn(start, String(name));
    },
  });
  const atStart = outcomes[outcome]?.(row as Row);
  const [only, ...others] = read;
  if (only === undefined || others.length > 0 || atStart !== false) return null;
  return columns[only]?.type === "day or null" ? only : null;
}

function valueIn(row: object, column: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[column];
}
