import { mechanism, simulate, Simulation, stackedAlternatingOffers } from "@summitry/core";
import type { Agent, Scenario, SimulationEvent } from "@summitry/core";
import { askingTwice } from "../asking-twice.ts";
import { deal, small, smallTable, stub } from "../../../core/test/small.ts";

/** A scenario that random ones hardly ever come to, and a run of it. */
export interface CornerCase {
  readonly scenario: Scenario;
  play(): readonly SimulationEvent[] | Promise<readonly SimulationEvent[]>;
}

const atOnce = (scenario: Scenario): CornerCase => ({ scenario, play: () => simulate(scenario).log });

/** One who offers, and accepts that itself. */
const ownOffers = (): Scenario =>
  small(
    ["anna", "ben"].map((id) =>
      stub(id, {
        respond: ({ standing }) =>
          standing === null ? { type: "offer", outcome: deal.outcome(0) } : { type: "accept" },
      }),
    ),
    {
      tables: {
        table: smallTable({
          seats: ["anna", "ben"],
          meets: [0],
          protocol: askingTwice(stackedAlternatingOffers({ rounds: 3 })),
        }),
      },
    },
  );

/** Two pairs who sign one after the other at the same table. */
const twoPairs = (): Scenario =>
  small(
    ["anna", "ben", "carl", "dora"].map((id) => stub(id)),
    {
      days: 1,
      tables: {
        table: smallTable({
          seats: ({ day }) => (day === 0 ? ["anna", "ben"] : ["carl", "dora"]),
          meets: [0, 1],
        }),
      },
    },
  );

/** Anger at something but silence, which brings a line of Ben's into force that forbids everything. */
const angerAt = (trigger: "accept" | "breach") =>
  mechanism({
    id: "anger",
    because: "a test",
    evidence: [],
    quantities: { anger: { unit: "1", low: 0, high: 1, neutral: 0 } },
    on: { [trigger]: (_: unknown, event: SimulationEvent) => (isSilence(event) ? {} : { anger: 1 }) },
  });

const isSilence = (event: SimulationEvent): boolean => event.type === "breach" && event.rule === "silence";

const angered = (anna: Agent, term: number | null, trigger: "accept" | "breach" = "breach"): Scenario =>
  small(
    [
      anna,
      stub("ben", {
        redLines: [
          {
            id: "anything",
            forbids: () => true,
            binds: (view) => view.quantity("anger") === 1,
            because: "a test",
          },
        ],
      }),
    ],
    {
      days: 3,
      mechanisms: [angerAt(trigger)],
      tables: { table: smallTable({ seats: ["anna", "ben"], meets: [0], term: () => term }) },
    },
  );

/** Live, Anna lets a question pass in silence, and answers it while Ben is asked to renew a text. */
function lateAnswer(): CornerCase {
  const scenario = angered(stub("anna"), 1);
  return {
    scenario,
    async play() {
      const simulation = new Simulation(scenario, { limit: 5 });
      let answerAtLast = (): void => undefined;
      simulation.seat("anna", ({ kind, day }) => {
        if (kind !== "act" || day > 0) return undefined;
        return new Promise((resolve) => (answerAtLast = () => resolve({ type: "act", moves: [] })));
      });
      simulation.seat("ben", async ({ kind }) => {
        if (kind === "renew") answerAtLast();
        await Promise.resolve();
        return undefined;
      });
      return (await simulation.play()).log;
    },
  };
}

/** Live, one of two never says a word. */
function silence(): CornerCase {
  const scenario = small([stub("anna"), stub("ben")]);
  return {
    scenario,
    async play() {
      const simulation = new Simulation(scenario, { limit: 5 });
      simulation.vacate("ben");
      return (await simulation.play()).log;
    },
  };
}

/** The corner cases, new ones each time. */
export function cornerCases(): readonly CornerCase[] {
  const dancing = stub("anna", { keep: () => ({ type: "dance" }) as never });
  const hiding = stub("ben", {
    redLines: [{ id: "anything", forbids: () => true, because: "a test" }],
    ratify: () => ({ type: "refuse", because: "a test" }),
  });
  const ratified = smallTable({
    seats: ["anna", "carl"],
    meets: [0],
    ratification: { by: ["ben"], window: 2 },
  });
  return [
    atOnce(ownOffers()),
    atOnce(twoPairs()),
    atOnce(angered(dancing, null)),
    atOnce(angered(stub("anna"), null, "accept")),
    atOnce(small([stub("anna"), hiding, stub("carl")], { days: 2, tables: { table: ratified } })),
    lateAnswer(),
    silence(),
  ];
}
