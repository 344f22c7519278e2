import { InvalidArgumentError } from "commander";
import { range } from "@summitry/core";
import { typedName } from "./option-values.ts";
import { type GivenValue, settingOf } from "./opening/changes.ts";

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

const FORMS = "name=1,2,3, name=from:to:step, name=from:to or name=prior";

/** Parses one more variation, "a.b=0:1:0.25", and adds it to those given before. */
export function variations(text: string, before: readonly Variation[] = []): readonly Variation[] {
  const at = text.indexOf("=");
  const name = typedName(text.slice(0, at)).trim();
  const values = text.slice(at + 1).trim();
  if (at < 0 || name === "" || values === "") throw new InvalidArgumentError(FORMS);
  if (before.some((each) => each.name === name))
    throw new InvalidArgumentError(`every name once: ${name} is varied already`);
  return [...before, { name, over: overOf(values) }];
}

function overOf(text: string): Over {
  if (text === "prior") return { type: "prior" };
  if (!text.includes(":")) {
    const values = text.split(",").map((each) => each.trim());
    if (values.includes("")) throw new InvalidArgumentError(FORMS);
    return { type: "values", values: values.map(settingOf) };
  }
  const [from, to, step, ...more] = text.split(":").map((each) => settingOf(each.trim()));
  if (typeof from !== "number" || typeof to !== "number" || more.length > 0)
    throw new InvalidArgumentError(FORMS);
  if (step === undefined) return { type: "between", from, to };
  if (typeof step !== "number") throw new InvalidArgumentError(FORMS);
  return { type: "values", values: range({ from, to, step }) };
}

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
