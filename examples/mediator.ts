import {
  additive,
  agenda,
  aspiration,
  mediatedSingleText,
  mediation,
  negotiate,
  utility,
} from "@summitry/core";

const peace = agenda({
  withdrawal: ["none", "partial", "full"],
  monitors: [0, 500, 2000],
  prisoners: ["some", "all"],
});
const party = (id: string, withdrawal: readonly number[], monitors: readonly number[]) => ({
  id,
  utility: additive(peace, {
    withdrawal: {
      weight: 0.6,
      values: { none: withdrawal[0] ?? 0, partial: withdrawal[1] ?? 0, full: withdrawal[2] ?? 0 },
    },
    monitors: { weight: 0.3, values: { 0: monitors[0] ?? 0, 500: monitors[1] ?? 0, 2000: monitors[2] ?? 0 } },
    prisoners: { weight: 0.1, values: { some: 0, all: 1 } },
  }),
  reservation: 0.3,
  strategy: aspiration({ exponent: 1 }), // not asked: without `approves`, a party takes what is better than the text so far
});

/** What comes of it with a mediator who wants nothing, or one who would like many monitors. */
export const mediate = (bias: number) =>
  negotiate({
    agenda: peace,
    protocol: mediatedSingleText({ rounds: 40, mediator: "norway" }),
    parties: [
      {
        id: "norway",
        utility: utility(peace, ({ monitors }) => monitors / 2000),
        strategy: mediation({ bias }),
      },
      party("north", [1, 0.6, 0], [1, 0.8, 0.2]),
      party("south", [0, 0.7, 1], [0, 0.6, 1]),
    ],
    seed: 3,
  });

export const [impartial, biased] = [mediate(0), mediate(1)];
console.log(impartial.agreement, impartial.utilities, impartial.rounds);
console.log(biased.agreement, biased.utilities, biased.rounds);
