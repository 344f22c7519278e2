import type { Drawn, Parameter, WorldView } from "@summitry/core";
import { coloradoParameters } from "../parameters/index.ts";
import type { Funding } from "../tables/funding.ts";

/** Water that the federal side pays for, and what an acre-foot of it brings, in thousand dollars. */
export interface Payment {
  readonly paid: number;
  readonly price: number;
}

/** What interests are worked out from, as plain data: the world of a day, and amounts as somebody knows them. */
export interface Sight extends Payment {
  /** Drawn values of the parameters that are known, by id. */
  readonly drawn: Drawn;
  readonly exposure: number;
  readonly relief: number;
  readonly threat: number;
  readonly seniority: number;
  readonly fund: number;
}

/** The world as it stands, with amounts from a record. */
export function sightOf(view: WorldView, drawn: Drawn): Sight {
  const { paid, price } = paymentInForce(view);
  return {
    drawn,
    exposure: view.quantity("exposure"),
    relief: view.quantity("relief"),
    threat: view.quantity("threat"),
    seniority: view.quantity("seniority"),
    fund: view.quantity("fund"),
    paid,
    price,
  };
}

/** The drawn value of a parameter. */
export function amountOf({ id }: Parameter, { drawn }: Sight): number {
  return drawn[id] ?? Number.NaN;
}

/** Every amount at its likeliest value: what anybody can know of the others. */
export const likeliest: Drawn = Object.fromEntries(coloradoParameters.map(({ id, mode }) => [id, mode]));

const NOTHING: Payment = { paid: 0, price: 0 };

/** What the funding in force pays for. */
export function paymentInForce(view: Pick<WorldView, "inForce">): Payment {
  const { paid, price } = view.inForce("funding")?.outcome ?? {};
  if (typeof paid !== "number" || typeof price !== "number") return NOTHING;
  return { paid, price: price / 1000 };
}

/** What a funding text pays for. */
export function paymentOf({ paid, price }: Pick<Funding, "paid" | "price">): Payment {
  return { paid, price: price / 1000 };
}
