import {
  aFlag,
  aFunction,
  aListOf,
  aNumber,
  anObject,
  anything,
  aRecordOf,
  aText,
  type Check,
  maybe,
  oneAmong,
} from "../errors/checks.ts";
import { InputError } from "../errors/input-error.ts";
import { isSameData } from "../data/same-data.ts";
import type { Agendas } from "../world/event/event.ts";
import type { Claim, Contrast, VariantOptions } from "./claim.ts";
import type { Identity } from "./row.ts";
import type { Scenario } from "./scenario.ts";
import type { StoryHints } from "./story-hints.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One option of a scenario, as a person sets it. */
export interface Setting {
  /** What it does, in a phrase. */
  readonly says: string;
  /** What it takes, in words. */
  readonly takes: string;
  /** Whether it takes a list. */
  readonly many?: boolean;
}

/** What makes a scenario, and all that programs need to know of it: its options, words and claims. */
export interface ScenarioPackage<O extends VariantOptions = VariantOptions, R extends Identity = Identity> {
  /** What it is about, in a phrase. */
  readonly about: string;
  /**
   * Makes the scenario with options.
   *
   * @throws InputError for options that it does not take.
   */
  make(options?: O): Scenario<Agendas, R>;
  /** The options that `make` takes, by name; parameters are none, since every scenario's can be held. */
  readonly settings?: Readonly<Partial<Record<NoInfer<keyof O & string>, Setting>>>;
  /** Words for its ids. */
  readonly vocabulary?: Vocabulary;
  /** How its story tells what no event says. */
  readonly story?: StoryHints<NoInfer<R>>;
  /** Claims about it, as experiments. */
  readonly claims?: readonly Claim<NoInfer<O>, NoInfer<R>>[];
}

const aMargin = anObject({ within: aNumber({ min: 0 }) }, { of: "more, less, or a margin: an object" });
const aPlacebo = anObject({ base: anything, changed: anything });
const aControlOf = {
  without: anObject({ without: aListOf(aText, { of: "ids of mechanisms" }) }),
  placebo: anObject({ placebo: aPlacebo, because: aText }),
  none: anObject({ none: aText }),
};

const anExpectation: Check = (field, value) => {
  if (typeof value === "string") oneAmong(["more", "less"])(field, value);
  else aMargin(field, value);
};

/** What must make a difference vanish. Two variants that are one can differ in nothing, whatever the cause. */
const aControl: Check = (field, value) => {
  anObject({}, { open: true, of: "a control: an object with without, placebo or none" })(field, value);
  const { placebo, none } = value as { readonly placebo?: Contrast; readonly none?: unknown };
  aControlOf[placebo !== undefined ? "placebo" : none !== undefined ? "none" : "without"](field, value);
  if (placebo === undefined || !isSameData(placebo.base, placebo.changed)) return;
  const allowed = "a base and a changed that differ";
  throw new InputError({ field: `${field}.placebo`, value: placebo, allowed });
};

const takes = anObject(
  {
    about: aText,
    make: aFunction,
    settings: maybe(aRecordOf(anObject({ says: aText, takes: aText, many: maybe(aFlag) }))),
    vocabulary: maybe(
      anObject({
        title: maybe(aText),
        caveat: maybe(aText),
        limits: maybe(aListOf(aText, { of: "sentences" })),
        levels: maybe(
          aRecordOf(
            anObject({ who: aText, talks: aText, agents: maybe(aRecordOf(aText, "words by agent")) }),
            "words by level",
          ),
        ),
        agents: maybe(aRecordOf(aText, "names by id")),
        tables: maybe(
          aRecordOf(anObject({ topic: aText, text: aText, kind: maybe(aFunction), unit: maybe(aText) })),
        ),
        moves: maybe(aRecordOf(aFunction, "functions by name of the move")),
        dues: maybe(aRecordOf(aFunction, "functions by name of the move")),
        values: maybe(aRecordOf(aRecordOf(aText, "phrases by value"), "phrases by issue and value")),
        redLines: maybe(aRecordOf(aText, "names by id of the red line")),
        outcomes: maybe(aRecordOf(aText, "words by name of the outcome")),
      }),
    ),
    story: maybe(
      anObject({
        opening: maybe(aFunction),
        world: maybe(aFunction),
        ending: maybe(aFunction),
        history: maybe(anObject({ code: aFunction, labels: aRecordOf(aText, "words by code") })),
      }),
    ),
    claims: maybe(
      aListOf(
        anObject({
          base: anything,
          changed: anything,
          id: aText,
          says: aText,
          measures: aText,
          measure: aFunction,
          statistic: maybe(oneAmong(["mean", "spread"])),
          expects: anExpectation,
          control: aControl,
        }),
        { of: "claims" },
      ),
    ),
  },
  { within: "", of: "a scenario package: an object" },
);

/**
 * Declares a scenario package. It is what a module exports by default so that programs know its scenario by more than
 * its numbers: the command runs it with its own settings, words and claims.
 *
 * @throws InputError for a part that is missing, unknown or of the wrong kind, naming it.
 */
export function scenarioPackage<O extends VariantOptions, R extends Identity>(
  parts: ScenarioPackage<O, R>,
): ScenarioPackage<O, R> {
  takes("scenarioPackage", parts);
  return parts;
}
