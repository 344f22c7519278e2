import type { PickFreezeOutputs, WayOutputs } from "../../src/index.ts";
import type { ClosedForm } from "./closed-forms.ts";

/** Points in the unit cube. */
export type Points = readonly (readonly number[])[];

/** Outputs of a function at a pick-freeze design. */
export function pickFreezeOutputs({ of, dimensions }: ClosedForm, a: Points, b: Points): PickFreezeOutputs {
  return {
    a: a.map(of),
    b: b.map(of),
    ab: Array.from({ length: dimensions }, (_, factor) =>
      a.map((point, at) => of(point.with(factor, b[at]![factor]!))),
    ),
  };
}

/** Outputs of a function on ways from points to others, each in an order of its own. */
export function wayOutputs({ of }: ClosedForm, a: Points, b: Points, orders: Points): WayOutputs {
  const outputs = orders.map((order, way) => {
    let point = a[way]!;
    return [of(point), ...order.map((factor) => of((point = point.with(factor, b[way]![factor]!))))];
  });
  return { orders, outputs };
}
