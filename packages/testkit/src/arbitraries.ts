import { aThingWith } from "@summitry/core/checks";
import { additive, agenda, stream, type Agenda, type Preference } from "@summitry/core";
import fc from "fast-check";

const LETTERS = ["a", "b", "c"] as const;

/** Agendas of one to three issues with one to four values each, both texts and numbers. */
export const agendas: fc.Arbitrary<Agenda> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .map(agendaOf);

const anAgenda = aThingWith(["outcome", "indexOf", "digits"], "an agenda");

/**
 * Additive preferences over an agenda, with weights and utilities of values from 0 to 1; half of them have many ties.
 */
export function preferences(space: Agenda): fc.Arbitrary<Preference> {
  anAgenda("agenda", space);
  return fc.tuple(fc.nat(), fc.boolean()).map(([draws, hasTies]) => drawnPreference(space, draws, hasTies));
}

/** An agenda with the given number of values for each issue. */
export function agendaOf(sizes: readonly number[]): Agenda {
  const issues = sizes.map((size, issue) => {
    const name = LETTERS[issue] ?? "d";
    return [name, Array.from({ length: size }, (_, at) => (issue % 2 === 0 ? `${name}${at}` : 10 * at))];
  });
  return agenda(Object.fromEntries(issues) as Agenda["issues"]);
}

/** A random preference; `draws` is the seed of its own stream. */
export function drawnPreference(space: Agenda, draws: number, hasTies: boolean): Preference {
  const random = stream(draws, 0, "preference");
  const share = (): number => (hasTies ? random.below(4) / 3 : random.uniform());
  const parts = space.names.map((name) => {
    const values = (space.issues[name] ?? []).map((value) => [value, share()]);
    return { name, weight: share(), values: Object.fromEntries(values) as Readonly<Record<string, number>> };
  });
  const allZero = parts.every(({ weight }) => weight === 0);
  const entries = parts.map(({ name, weight, values }) => [name, { weight: allZero ? 1 : weight, values }]);
  return additive(space, Object.fromEntries(entries)) as Preference;
}
