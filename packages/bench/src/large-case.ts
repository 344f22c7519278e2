import { additive, agenda, aspiration, negotiate, stackedAlternatingOffers, stream } from "@summitry/core";

const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const VALUES = Array.from({ length: 10 }, (_, value) => value);
const space = agenda(Object.fromEntries(LETTERS.map((name) => [name, VALUES])));

/**
 * Two parties over ten thousand million outcomes. Their preferences are made anew each time, so that preparing the
 * search counts too.
 */
export function largeCase(): Parameters<typeof negotiate>[0] {
  return {
    agenda: space,
    protocol: stackedAlternatingOffers({ rounds: 200 }),
    parties: ["one", "two"].map((id) => {
      const draw = stream(1, 0, id);
      const parts = LETTERS.map((name) => {
        const values = Object.fromEntries(VALUES.map((value) => [value, draw.uniform()]));
        return [name, { weight: draw.uniform(), values }];
      });
      return {
        id,
        utility: additive(space, Object.fromEntries(parts)),
        reservation: 0,
        strategy: aspiration({ exponent: 4 }),
      };
    }),
  };
}
