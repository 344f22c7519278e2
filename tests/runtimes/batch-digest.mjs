// Prints the digest of 200 runs, as the runtime at hand makes them: in worker threads, from the built packages.
import { alaska } from "@summitry/alaska";
import { monteCarlo } from "@summitry/monte-carlo";

const { digest, notice } = await monteCarlo(alaska(), { runs: 200, seed: 42, workers: 2 });
console.log(JSON.stringify({ digest, notice }));
