import {
  Agent,
  additive,
  agenda,
  defineScenario,
  simulate,
  stackedAlternatingOffers,
  table,
  type ActTurn,
} from "@summitry/core";
import { describe, expect, it } from "vitest";
import { codingOf } from "../../src/index.ts";
import { changesBetween } from "../../src/reasons/turning-point/step-changes.ts";
import { codedSteps, type CodedStep, toldIn } from "../../src/reasons/coded-run.ts";
import { trialOf } from "../../src/reasons/turning-point/change-trial.ts";
import { withStep } from "../../src/reasons/turning-point/changed-run.ts";
import { siege } from "../scenarios/siege.ts";

const seed = 4;
const coding = codingOf(siege());
const runs = Array.from({ length: 20 }, (_, run) => simulate(siege(), { seed, run }));
const hasWarned = ({ log }: { readonly log: readonly { readonly type: string; readonly move?: string }[] }) =>
  log.some(({ type, move }) => type === "move" && move === "warn");

describe("a change that is tried in other runs", () => {
  it("counts those apart that do not allow it", async () => {
    const [mine, without] = [runs.find(hasWarned)!, runs.find((run) => !hasWarned(run))!];
    const [step] = codedSteps(mine.log, coding).filter(({ code }) => code === "move:warn:lord");
    const subject = {
      scenario: siege(),
      again: (run: number) => simulate(siege(), { seed, run }),
      came: ({ signedDay }: { readonly signedDay: number | null }) => signedDay !== null,
      mine: toldIn([coding], mine, true),
      coding,
      log: without.log,
    };
    const difference = { change: "left out", step: step!, since: null } as const;
    const others = [toldIn([coding], mine, true), toldIn([coding], without, false)];
    const told = await trialOf(subject, difference, others, () => Promise.resolve());
    expect(told).toMatchObject({ runs: 1, refused: 1, difference: null, told: false });
  });
});

const terms = agenda({ gates: ["open", "shut"] });
const worth = additive(terms, { gates: { weight: 1, values: { open: 1, shut: 0 } } });

class Host extends Agent {
  readonly id: string = "host";
  readonly utility = { parley: worth };
  readonly strategy = { id: "silent", propose: () => ({ gates: "open" }), accepts: () => false };

  override act({ day, random }: ActTurn) {
    const calls = random.uniform() < 0.5 && day === 0 && this.id === "host";
    return calls ? [{ type: "invite", table: "parley", lead: 2 } as const] : [];
  }
}

class Guest extends Host {
  override readonly id = "guest";
}

const parley = () =>
  defineScenario({
    name: "parley",
    start: "1453-04-06",
    days: 6,
    agents: [new Host(), new Guest()],
    tables: {
      parley: table({
        agenda: terms,
        protocol: stackedAlternatingOffers({ rounds: 2 }),
        seats: ["host", "guest"],
        meets: [],
      }),
    },
    row: { start: () => ({}), on: {} },
  });

describe("a meeting that is called in another run", () => {
  it("is as many days later as the run has come further", () => {
    const all = Array.from({ length: 20 }, (_, run) => simulate(parley(), { seed, run }));
    const met = (run: (typeof all)[number]) => run.log.some(({ type }) => type === "open");
    const [run, other] = [all.find((each) => !met(each))!, all.find(met)!];
    const after = run.log.findIndex(({ type, day }) => type === "day" && day === 1);
    const [change] = changesBetween(
      codedSteps(run.log, codingOf(parley())),
      codedSteps(other.log, codingOf(parley())),
    );
    expect(change).toMatchObject({ change: "called", step: { day: 2 } });
    const changed = withStep({ scenario: parley(), run, after }, change?.step as CodedStep, other.log);
    expect(changed?.log.filter(({ type }) => type === "invite" || type === "open")).toMatchObject([
      { type: "invite", day: 1, on: 3 },
      { type: "open", day: 3 },
    ]);
  });
});
