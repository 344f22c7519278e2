import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  aspiration,
  bayesianModel,
  frequencyModel,
  negotiate,
  stackedAlternatingOffers,
  stream,
  tough,
} from "@summitry/core";
import type { Beliefs, OpponentModel, Preference, Random } from "@summitry/core";

const space = agenda({ a: [0, 1, 2, 3], b: [0, 1, 2, 3], c: [0, 1, 2, 3], d: [0, 1, 2, 3] });

/** Random weights, and worth that rises or falls along the values. */
function random(draw: Random): Preference {
  const parts = space.names.map((name) => {
    const rises = draw.uniform() < 0.5;
    const values = Object.fromEntries([0, 1, 2, 3].map((value) => [value, (rises ? value : 3 - value) / 3]));
    return [name, { weight: draw.uniform(), values }];
  });
  return additive(space, Object.fromEntries(parts)) as Preference;
}

/** Pearson's correlation of two utilities over all outcomes. */
function correlation(one: Preference, other: Preference): number {
  const [x, y] = [one.table().values, other.table().values];
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [(x[at] as number) - mx, (y[at] as number) - my];
    [xy, xx, yy] = [xy + dx * dy, xx + dx * dx, yy + dy * dy];
  }
  return xx * yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** How near the estimate after so many rounds is to what a conceding party wants, on average over random parties. */
function learnt(model: OpponentModel, rounds: number): number {
  let total = 0;
  for (let seed = 0; seed < 20; seed++) {
    const wants = random(stream(seed, 0, "them"));
    let beliefs: Beliefs = {};
    const watcher = {
      ...tough(),
      accepts: (turn: Parameters<OpponentModel>[0]) => ((beliefs = model(turn)), false),
    };
    negotiate({
      agenda: space,
      protocol: stackedAlternatingOffers({ rounds: 40 }),
      parties: [
        {
          id: "us",
          utility: random(stream(seed, 0, "us")) as never,
          strategy: { ...watcher, propose: (turn) => (turn.round >= rounds ? null : turn.space.best()) },
        },
        { id: "them", utility: wants as never, reservation: 0, strategy: aspiration({ exponent: 1 }) },
      ],
    });
    const estimate = beliefs["them"]?.preference;
    total += estimate === undefined ? Number.NaN : correlation(estimate, wants) / 20;
  }
  return total;
}

describe.each([
  ["frequencyModel", frequencyModel()],
  ["bayesianModel", bayesianModel()],
])("%s", (_name, model) => {
  it("learns what a conceding party wants", () => {
    expect(learnt(model, 2)).toBeGreaterThan(0.4);
    expect(learnt(model, 20)).toBeGreaterThan(0.7);
  });

  it("believes nothing about a party that has made no offer", () => {
    let beliefs: Beliefs | null = null;
    negotiate({
      agenda: space,
      protocol: stackedAlternatingOffers({ rounds: 1 }),
      parties: [
        {
          id: "us",
          utility: random(stream(1, 0)) as never,
          strategy: { ...tough(), propose: (turn) => ((beliefs = model(turn)), null) },
        },
        { id: "them", utility: random(stream(2, 0)) as never, strategy: tough() },
      ],
    });
    expect(beliefs).toEqual({});
  });
});
