import {
  aFunction,
  aFunctionOr,
  aListOf,
  aName,
  aNumber,
  anObject,
  anything,
  aRecordOf,
  aText,
  maybe,
  type Check,
} from "../errors/checks.ts";
import {
  aPreference,
  aProtocol,
  aRedLine,
  aStrategy,
  anAgenda,
  anAgent,
  anAmount,
  ids,
} from "../errors/things.ts";
import { assertKnown } from "../errors/input-error.ts";
import { EVENTS } from "../world/event/events.ts";
import { takesDesign } from "./design.ts";
import { takesHeld } from "./held.ts";
import { takesPriors } from "./joint-prior.ts";

const functions = aRecordOf(maybe(aFunction), "functions by kind of event");

/** Functions by kind of event. One of a kind that there is none of would never be called. */
const recipes: Check = (field, value) => {
  functions(field, value);
  for (const kind of Object.keys(value as object)) assertKnown(field, kind, Object.keys(EVENTS));
};

const people = aListOf(anAgent, { of: "agents" });

/** What an agent is made of; it may have any more. */
const anAgentsPart: Readonly<Record<string, Check>> = {
  utility: aRecordOf(aFunctionOr(aPreference), "utilities by table"),
  strategy: aStrategy,
  redLines: aListOf(aRedLine, { of: "red lines" }),
  inner: aRecordOf(anything, "plain data by name"),
  on: recipes,
};

/** What a table is made of; when it meets, and who sits there, is checked where the scenario is known. */
export const aTable = anObject(
  {
    agenda: anAgenda,
    protocol: aProtocol,
    seats: aFunctionOr(aListOf(anything, { of: "ids of agents" })),
    meets: maybe(aListOf(anything, { of: "days" })),
    ratification: maybe(
      anObject(
        {
          by: aFunctionOr(aListOf(anything, { of: "ids of agents" })),
          window: anAmount,
        },
        { of: "an object" },
      ),
    ),
    levels: maybe(aListOf(aText, { of: "names of levels" })),
    initials: maybe(
      anObject({ at: aListOf(aText, { of: "names of levels" }), window: anAmount }, { of: "an object" }),
    ),
    term: maybe(aFunction),
  },
  { of: "a table: an object" },
);

const anInput = anObject(
  { unit: aText, value: aFunction, parameters: maybe(aListOf(anything, { of: "parameters" })) },
  { open: true, of: "an input: an object" },
);

/** An object with an id; what makes it has looked at the rest. */
const declared = anObject({ id: aName }, { open: true, of: "what was declared: an object" });
const aMechanism = anObject(
  { id: aName, quantities: aRecordOf(anything), on: recipes },
  { open: true, of: "a mechanism: an object" },
);

const aMove = anObject(
  { says: aText, by: maybe(aListOf(anything, { of: "ids of agents" })) },
  { of: "an object" },
);

const aRow = anObject(
  {
    start: aFunction,
    on: recipes,
    columns: maybe(aRecordOf(anything, "columns by name")),
    finish: maybe(aFunction),
  },
  { of: "an object" },
);

/** Red lines by name. */
export const takesLines = aListOf(aText, { of: "red lines as holder.line" });

const parts = anObject(
  {
    name: aName,
    module: maybe(aText),
    maker: maybe(aName),
    options: anything,
    start: anything,
    days: anything,
    endsWhen: maybe(aFunction),
    moves: maybe(aRecordOf(aMove, "moves by name")),
    agents: people,
    tables: aRecordOf(aTable, "tables by name"),
    inputs: maybe(aRecordOf(anInput, "inputs by id")),
    mechanisms: maybe(aListOf(aMechanism, { of: "mechanisms" })),
    without: maybe(aListOf(anything, { of: "ids of mechanisms" })),
    relaxed: maybe(takesLines),
    parameters: maybe(aListOf(declared, { of: "parameters" })),
    priors: maybe(takesPriors),
    startState: maybe(aFunction),
    fixed: maybe(takesHeld),
    design: maybe(takesDesign),
    limits: maybe(aRecordOf(anything, "limits by name")),
    row: aRow,
    outcomes: maybe(aRecordOf(aFunction, "functions of a row by name")),
    measures: maybe(aRecordOf(aFunction, "functions of a row by name")),
  },
  { within: "", of: "a scenario: an object" },
);

/**
 * Checks that a definition has the parts of a scenario, each of its kind. Whether they fit together is for
 * `checkScenario`.
 *
 * @throws InputError naming the part.
 */
export function checkShape(definition: unknown): void {
  parts("scenario", definition);
  const { agents } = definition as { readonly agents: readonly Readonly<Record<string, unknown>>[] };
  for (const agent of agents) checkAgent(agent);
}

/**
 * Checks the parts of an agent.
 *
 * @throws InputError naming the agent and the part.
 */
function checkAgent(agent: Readonly<Record<string, unknown>>): void {
  for (const [name, check] of Object.entries(anAgentsPart))
    check(`agents.${String(agent["id"])}.${name}`, agent[name]);
}

/** The tables that somebody joins. */
export const aSeating = anObject({ seats: aListOf(anything, { of: "names of tables" }) }, { within: "" });

/** A mechanism as it is declared: what it owns, and what it does. */
export function checkMechanism(definition: unknown): void {
  declared("mechanism", definition);
  const { id } = definition as { readonly id: string };
  anObject(
    {
      id: aName,
      because: aText,
      evidence: aListOf(anything, { of: "evidence" }),
      quantities: aRecordOf(anything, "quantities by id"),
      on: recipes,
      parameters: maybe(aListOf(anything, { of: "parameters" })),
    },
    { open: true, of: "a mechanism: an object" },
  )(`mechanism.${id}`, definition);
  const { quantities } = definition as { readonly quantities: object };
  for (const [name, quantity] of Object.entries(quantities)) aQuantity(`mechanism.${id}.${name}`, quantity);
}

const aQuantity = anObject(
  {
    unit: aText,
    low: aLimit,
    high: aLimit,
    neutral: aNumber(),
    seenBy: maybe(ids),
  },
  { of: "a quantity: an object" },
);

/** A number that may be infinite. */
function aLimit(field: string, value: unknown): void {
  if (typeof value !== "number" || Number.isNaN(value)) aNumber({ says: "a number" })(field, value);
}
