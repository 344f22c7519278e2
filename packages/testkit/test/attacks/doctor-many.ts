import { replay, ReplayError, simulate, stream } from "@summitry/core";
import type { Scenario, SimulationEvent } from "@summitry/core";
import { checkLog } from "@summitry/testkit";
import { doctorings } from "../check-log/doctoring.ts";
import { scenariosUnderAttack } from "./attack.ts";

/** How many doctored logs were refused, and by whom. */
export interface DoctorReport {
  logs: number;
  /** Refused by the checker of logs. */
  byChecker: number;
  /** Refused by `replay`. */
  byReplay: number;
  /** Ways of doctoring of which the checker, or `replay`, let some pass, with how many. */
  readonly passed: Readonly<Record<"checker" | "replay", Map<string, number>>>;
  /** Ways of doctoring that were used. */
  readonly ways: Set<string>;
  /** What `replay` threw that is no `ReplayError`. */
  readonly failures: Map<string, number>;
}

/** Ways in which the log of one run is doctored, one at a time. */
const WAYS_A_RUN = 10;

/** Doctors so many logs of attacked runs, each in one way, and feeds them to the checker of logs and to `replay`. */
export function doctorMany(logs: number, seed: number): DoctorReport {
  const report: DoctorReport = {
    ...{ logs: 0, byChecker: 0, byReplay: 0, passed: { checker: new Map(), replay: new Map() } },
    ...{ ways: new Set(), failures: new Map() },
  };
  const ways = Object.entries(doctorings);
  let run = 0;
  const attempts = { answers: 0, damage: { attempts: 0, changed: new Set<string>() } };
  for (const scenario of scenariosUnderAttack(seed, attempts)) {
    if (report.logs >= logs) break;
    const { log } = simulate(scenario, { seed, run });
    const random = stream(seed, run++, "doctor");
    for (let way = 0; way < WAYS_A_RUN && report.logs < logs; way++) {
      const [name, doctor] = ways[random.below(ways.length)]!;
      const doctored = doctor(log, scenario, (below) => random.below(below));
      if (doctored === null) continue;
      report.logs += 1;
      report.ways.add(name);
      if (checkLog(JSON.stringify(doctored), scenario).length > 0) report.byChecker += 1;
      else add(report.passed.checker, name);
      if (isRefused(doctored, scenario, report)) report.byReplay += 1;
      else add(report.passed.replay, name);
    }
  }
  return report;
}

function isRefused(log: readonly SimulationEvent[], scenario: Scenario, report: DoctorReport): boolean {
  try {
    replay(scenario, log);
    return false;
  } catch (problem) {
    if (!(problem instanceof ReplayError)) add(report.failures, String(problem));
    return true;
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
