import {
  additive,
  agenda,
  aspiration,
  stackedAlternatingOffers,
  stream,
  type Negotiation,
} from "@summitry/core";

const ISSUES = 6;
const VALUES = ["a", "b", "c", "d", "e"] as const;
const ROUNDS = 100;

/** Four Boulware parties, six issues of five values (15,625 outcomes), 100 rounds. */
export const space = agenda(
  Object.fromEntries(Array.from({ length: ISSUES }, (_, at) => [`issue${at}`, VALUES])),
);

const parties = Array.from({ length: 4 }, (_, at) => {
  const random = stream("bench", at, "utility");
  const parts = space.names.map((name) => {
    const [a, b, c, d, e] = VALUES.map(() => random.uniform()) as [number, number, number, number, number];
    const values = { a, b, c, d, e };
    return [name, { weight: 1 / ISSUES, values }] as const;
  });
  return {
    id: `party${at}`,
    utility: additive(space, Object.fromEntries(parts)),
    reservation: 0.3,
    strategy: aspiration({ exponent: 4 }),
  };
});

/** The case as a negotiation of the library. */
export const peerCase: Negotiation<(typeof space)["issues"], (typeof parties)[number]> = {
  agenda: space,
  protocol: stackedAlternatingOffers({ rounds: ROUNDS }),
  parties,
};

const tables = parties.map(({ utility }) => ({
  values: utility.table().values,
  order: utility.table().ascending(),
}));

/**
 * The same case as a plain loop over prepared tables: a lower bound for the time that any library needs. Returns the
 * agreement.
 */
export function plainLoop(): number {
  let standing = -1;
  let assents = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const time = (round + 1) / (ROUNDS + 1);
    for (const { values, order } of tables) {
      const high = values[order[order.length - 1] as number] as number;
      const low = Math.max(values[order[0] as number] as number, 0.3);
      const enough = low + (high - low) * (1 - time * time * time * time);
      if (standing >= 0 && (values[standing] as number) >= enough) {
        assents += 1;
        if (assents === tables.length) return standing;
        continue;
      }
      let from = 0;
      let to = order.length;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if ((values[order[middle] as number] as number) < enough) from = middle + 1;
        else to = middle;
      }
      standing = order[from] as number;
      assents = 1;
    }
  }
  return -1;
}

/** Size of the Pareto front, found the obvious way: comparing every outcome with those found so far. */
export function plainFront(): number {
  const rational: number[] = [];
  for (let index = 0; index < space.size; index++) {
    if (tables.every(({ values }) => (values[index] as number) >= 0.3)) rational.push(index);
  }
  let front: number[] = [];
  for (const index of rational) {
    if (front.some((other) => isAsGood(other, index))) continue;
    front = front.filter((other) => !isAsGood(index, other));
    front.push(index);
  }
  return front.length;
}

function isAsGood(one: number, other: number): boolean {
  for (const { values } of tables) if ((values[one] as number) < (values[other] as number)) return false;
  return true;
}
