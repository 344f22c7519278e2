import type { GivenValue } from "./changes.ts";

/** Something that is varied, as it is typed after --vary. */
export interface Variation {
  /** Name of an option, id of a parameter, name of a group, or what several ids have before a dot. */
  readonly name: string;
  readonly over: Over;
}

/** What it is varied over: values one by one, all numbers from one to another, or its prior. */
export type Over =
  | { readonly type: "values"; readonly values: readonly GivenValue[] }
  | { readonly type: "between"; readonly from: number; readonly to: number }
  | { readonly type: "prior" };

/** A variation as it is typed. */
export function typedVariation({ name, over }: Variation): string {
  switch (over.type) {
    case "prior":
      return `${name}=prior`;
    case "between":
      return `${name}=${over.from}:${over.to}`;
    case "values":
      return `${name}=${over.values.join(",")}`;
    default:
      return over satisfies never;
  }
}
