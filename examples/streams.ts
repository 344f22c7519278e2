import { alaska, type AlaskaOptions } from "@summitry/alaska";
import { digest, pow, replay, ReplayError, simulate, stream } from "@summitry/core";

// A stream has a name. Equal names give equal numbers; other names don't touch them.
export const first = stream(42, 17, "agent", "putin").uniform();
stream(42, 17, "agent", "trump").uniform();
export const again = stream(42, 17, "agent", "putin").uniform();
console.log(first === again);

// A run is (seed, run). Whoever is added draws from streams of their own.
const parametersOf = (options: AlaskaOptions) =>
  simulate(alaska(options), { seed: 42, run: 17 }).world.parameters;
export const plain = parametersOf({});
export const watched = parametersOf({ observerAtTable: true });
console.log(JSON.stringify(plain) === JSON.stringify(watched));

// The digest is the hash of the log. An edited log is found at the first event that does not follow.
export const run = simulate(alaska(), { seed: 42, run: 17 });
console.log(run.digest === digest(run.log));
export const edited = run.log.map((event) =>
  event.type === "sign" ? { ...event, signatories: ["trump"] } : event,
);
export let found: unknown;
try {
  replay(alaska(), edited);
} catch (error) {
  if (!(error instanceof ReplayError)) throw error;
  found = error;
  console.log(error.message);
}

console.log(pow(0.5, 1 / 3)); // the same bits in every engine
