import { InvalidArgumentError } from "commander";
import { range } from "@summitry/core";
import { typedName } from "./option-values.ts";
import { settingOf } from "./opening/changes.ts";
import { type Over, typedVariation, type Variation } from "./opening/variation.ts";

const FORMS = "name=1,2,3, name=from:to:step, name=from:to or name=prior";

/** Parses one more variation, "a.b=0:1:0.25", and adds it to those given before. */
export function variations(text: string, before: readonly Variation[] = []): readonly Variation[] {
  const at = text.indexOf("=");
  const name = typedName(text.slice(0, at)).trim();
  const values = text.slice(at + 1).trim();
  if (at < 0 || name === "" || values === "") throw new InvalidArgumentError(FORMS);
  const earlier = before.find((each) => each.name === name);
  if (earlier !== undefined)
    throw new InvalidArgumentError(`every name once, and ${typedVariation(earlier)} came before`);
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
