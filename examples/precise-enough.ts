import { alaska } from "@summitry/alaska";
import { compare, monteCarlo } from "@summitry/monte-carlo";

const hasTruce = (row: { readonly airTruceDay: number | null }) => row.airTruceDay !== null;

// Stops once the probability is known to 5 points either way, or after 2,000 runs.
export const batch = await monteCarlo(alaska(), {
  runs: 2_000,
  seed: 42,
  until: { halfWidth: 0.05, of: hasTruce },
});
console.log(batch.runs, batch.probability(hasTruce));
console.log(batch.convergence(hasTruce).at(-1)); // how it settled; the last step is over all runs

// Three variants on the same seeds: their intervals hold together with 95 %.
export const variants = [
  alaska({ usBackstop: true }),
  alaska({ relax: ["guarantees"] }),
  alaska({ without: ["pressure"] }),
];
export const effect = await compare(alaska(), ...variants, { runs: 50, seed: 42 });
console.log(effect.differences((row) => row.utilityZelensky));
console.log(effect.pairing((row) => row.utilityZelensky, 2).factor); // runs that the same seeds save
