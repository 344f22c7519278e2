import { InputError } from "@summitry/core";
import { withProgressBar } from "../batch/under-bar.ts";
import { claimsTable } from "../claims/claims-table.ts";
import type { Experiments } from "../claims/experiments.ts";
import type { Finding, Findings } from "../claims/findings.ts";
import type { Scenarios } from "../scenarios.ts";
import { terminalStyle } from "../terminal/style.ts";
import { report } from "./batch.ts";
import { print } from "../terminal/print.ts";

/** Options of `summitry claims`. */
export interface ClaimsOptions {
  readonly runs: number;
  readonly seed: string;
  readonly workers?: number;
  readonly only?: readonly string[];
  readonly json?: true;
}

/** `summitry claims`: which of the claims about a scenario hold in the model. */
export async function runClaims(scenarios: Scenarios, name: string, options: ClaimsOptions): Promise<void> {
  const { runs, seed, workers, only, json } = options;
  const experiments = await loadClaims(scenarios, name);
  const total = experiments.total(options);
  const findings = await withProgressBar(total, (signal, onProgress) =>
    experiments.run({ runs, seed, workers, only, signal, onProgress }),
  );
  const lines =
    json === true
      ? [asJson(findings)]
      : claimsTable(findings, { name, only }, terminalStyle(process.stdout, process.env));
  print(lines.join("\n"));
  await report({ ...findings, runs: total });
}

/** @throws InputError for a scenario without claims. */
async function loadClaims(scenarios: Scenarios, name: string): Promise<Experiments> {
  const load = Object.hasOwn(scenarios, name) ? scenarios[name]?.loadClaims : undefined;
  if (load !== undefined) return load();
  const withClaims = Object.keys(scenarios).filter((each) => scenarios[each]?.loadClaims !== undefined);
  const allowed = `a scenario with claims, and the only ones are: ${withClaims.join(", ") || "none"}`;
  throw new InputError({ field: "scenario", value: name, allowed });
}

function asJson({ findings, runs, seed }: Findings): string {
  return JSON.stringify({ claims: findings.map(claimAsData), runs, seed });
}

function claimAsData({ id, says, measures, difference, control, controlResult, verdict }: Finding): object {
  const { estimate, low, high } = difference;
  return {
    id,
    says,
    measures,
    difference: estimate,
    low,
    high,
    off:
      controlResult === null
        ? null
        : {
            what: control,
            difference: controlResult.difference.estimate,
            low: controlResult.difference.low,
            high: controlResult.difference.high,
            exact: controlResult.exact,
            differing: controlResult.differing,
          },
    verdict,
  };
}
