import fc from "fast-check";
import {
  additive,
  agenda,
  increased,
  masked,
  scaled,
  sum,
  tabulated,
  utility,
  type Agenda,
  type Preference,
} from "@summitry/core";

const values = ["a", "b", "c", "d"] as const;
const issues = { one: values, two: values, three: values };

/** An agenda of a single block of outcomes. */
export const short: Agenda = agenda(issues, { excludes: ({ one, three }) => one === "a" && three === "b" });
/** An agenda of several blocks. */
export const long: Agenda = agenda(
  { ...issues, four: values, five: values, six: values, seven: ["a", "b"] },
  { excludes: ({ one, seven }) => one === "a" && seven === "b" },
);

/** How a preference is made of others, as plain data that says what goes wrong. */
export type Plan =
  | { readonly is: "additive" | "tabulated" | "function"; readonly worths: readonly number[] }
  | { readonly is: "sum"; readonly of: readonly Plan[]; readonly constant: number }
  | { readonly is: "scaled" | "increased"; readonly of: Plan; readonly by: number }
  | { readonly is: "masked"; readonly of: Plan; readonly where: Where; readonly worth: Plan | number };

/** Every so-many-th outcome by number, or the outcomes with a value of an issue. */
type Where = number | (typeof values)[number];

/** Plans of preferences, made of the numbers given. */
export function plansOf(number: fc.Arbitrary<number>): fc.Arbitrary<Plan> {
  const leaf = fc.record({
    is: fc.constantFrom("additive" as const, "tabulated" as const, "function" as const),
    worths: fc.array(number, { minLength: 4, maxLength: 4 }),
  });
  const where = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.constantFrom(...values));
  return fc.letrec<{ any: Plan }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({
        is: fc.constant("sum" as const),
        of: fc.array(tie("any"), { minLength: 1, maxLength: 3 }),
        constant: number,
      }),
      fc.record({
        is: fc.constantFrom("scaled" as const, "increased" as const),
        of: tie("any"),
        by: number,
      }),
      fc.record({
        is: fc.constant("masked" as const),
        of: tie("any"),
        where,
        worth: fc.oneof(number, tie("any")),
      }),
    ),
  })).any;
}

const worthOf = (worths: readonly number[], value: unknown): number =>
  worths[values.indexOf(value as "a")] ?? Number.NaN;
const isMasked = (where: Where, over: Agenda, index: number): boolean =>
  typeof where === "number" ? index % where === 0 : over.outcome(index)["two"] === where;

/** The preference that a plan says, made by the library. */
export function build(over: Agenda, plan: Plan): Preference {
  switch (plan.is) {
    case "additive": {
      const part = (issue: number) => ({
        weight: 1 + issue,
        values: (value: unknown) => worthOf(plan.worths, value),
      });
      return additive(over, Object.fromEntries(over.names.map((name, issue) => [name, part(issue)])));
    }
    case "tabulated": {
      const worths = Array.from({ length: over.size }, (_, index) => plan.worths[index % 4] ?? 0);
      return tabulated(over, worths);
    }
    case "function":
      return utility(over, ({ two }) => worthOf(plan.worths, two));
    case "sum":
      return sum(...plan.of.map((each) => build(over, each)), plan.constant);
    case "scaled":
      return scaled(build(over, plan.of), plan.by);
    case "increased":
      return increased(build(over, plan.of), { two: { b: plan.by } });
    case "masked": {
      const { where, worth } = plan;
      return masked(build(over, plan.of), {
        where:
          typeof where === "number"
            ? Uint8Array.from({ length: over.size }, (_, index) => (index % where === 0 ? 1 : 0))
            : ({ two }) => two === where,
        worth: typeof worth === "number" ? worth : build(over, worth),
      });
    }
    default:
      return plan satisfies never;
  }
}

/** What the plan says an outcome is worth. */
export function worthBy(over: Agenda, plan: Plan, index: number): number {
  const outcome = over.outcome(index);
  switch (plan.is) {
    case "additive":
      return over.names.reduce((sum, name, at) => sum + (1 + at) * worthOf(plan.worths, outcome[name]), 0);
    case "tabulated":
      return plan.worths[index % 4] ?? Number.NaN;
    case "function":
      return worthOf(plan.worths, outcome["two"]);
    case "sum":
      return plan.of.reduce((sum, each) => sum + worthBy(over, each, index), plan.constant);
    case "scaled":
      return plan.by * worthBy(over, plan.of, index);
    case "increased":
      return worthBy(over, plan.of, index) + (outcome["two"] === "b" ? plan.by : 0);
    case "masked": {
      if (!isMasked(plan.where, over, index)) return worthBy(over, plan.of, index);
      return typeof plan.worth === "number" ? plan.worth : worthBy(over, plan.worth, index);
    }
    default:
      return plan satisfies never;
  }
}
