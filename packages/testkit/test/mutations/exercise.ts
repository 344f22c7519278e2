/**
 * Puts the engine that it is bundled with through attacks and corner cases, and prints what came of it. Where it is
 * given what came of another engine, it stops at the first run that differs.
 */
import { readFileSync } from "node:fs";
import { digest, simulate } from "@summitry/core";
import { checkLog } from "@summitry/testkit";
import { scenariosUnderAttack } from "../attacks/attack.ts";
import { cornerCases, type CornerCase } from "./corner-cases.ts";

/** What came of an exercise. */
export interface Exercise {
  /** Digest of every log, or what was thrown in its place. */
  readonly runs: readonly string[];
  /** The first law that a log breaks, in a sentence; `null` for none. */
  readonly broken: string | null;
}

/** Runs under attack. */
const ATTACKS = 400;
const SEED = 3;

function* cases(): Generator<CornerCase> {
  const attempts = { answers: 0, damage: { attempts: 0, changed: new Set<string>() } };
  let run = 0;
  for (const scenario of scenariosUnderAttack(SEED, attempts)) {
    if (run === ATTACKS) break;
    const identity = { seed: SEED, run: run++ };
    yield { scenario, play: () => simulate(scenario, identity).log };
  }
  yield* cornerCases();
}

async function exercise(other: Exercise | null): Promise<Exercise> {
  const runs: string[] = [];
  for (const { scenario, play } of cases()) {
    try {
      const log = await play();
      runs.push(digest(log));
      const [first] = checkLog(JSON.stringify(log), scenario);
      if (first !== undefined) return { runs, broken: `${first.rule}: ${first.says}` };
    } catch (problem) {
      runs.push(String(problem));
    }
    if (other !== null && runs.at(-1) !== other.runs[runs.length - 1]) break;
  }
  return { runs, broken: null };
}

const [, , path] = process.argv;
const other = path === undefined ? null : (JSON.parse(readFileSync(path, "utf8")) as Exercise);
void exercise(other).then((result) => console.log(JSON.stringify(result)));
