import {
  aFunction,
  aFunctionOr,
  aListOf,
  aName,
  anObject,
  anything,
  maybe,
  type Check,
} from "../errors/checks.ts";
import { aPreference, aProtocol, aRedLine, aStrategy, anAgenda } from "../errors/things.ts";
import { InputError } from "../errors/input-error.ts";

/** A number, which may be infinite, or a function of a turn. */
const aReservation: Check = aFunctionOr((field, value) => {
  if (typeof value === "number" && !Number.isNaN(value)) return;
  throw new InputError({ field, value, allowed: "a number, or a function of a turn" });
});

const named = anObject({ id: aName }, { open: true, of: "a party: an object" });
const wants: Readonly<Record<string, Check>> = {
  utility: aPreference,
  reservation: maybe(aReservation),
  redLines: maybe(aListOf(aRedLine, { of: "red lines" })),
};
const bargains: Readonly<Record<string, Check>> = { strategy: aStrategy, beliefs: maybe(aFunction) };

const tableParts = { agenda: anAgenda, parties: aListOf(named, { of: "parties" }), seed: anything };
const aTable = anObject({ ...tableParts, protocol: maybe(aProtocol) }, { within: "", of: "an object" });
const aNegotiation = anObject({ ...tableParts, protocol: aProtocol }, { within: "", of: "an object" });

/**
 * Checks the parts of a negotiation at a single table.
 *
 * @throws InputError naming the part.
 */
export function checkNegotiation(given: unknown): void {
  aNegotiation("negotiation", given);
  checkParties(given, { ...wants, ...bargains });
}

/**
 * Checks the parts of a table at which nobody need bargain.
 *
 * @throws InputError naming the part.
 */
export function checkTable(given: unknown): void {
  aTable("negotiation", isSnapshot(given) ? withoutMoment(given) : given);
  checkParties(given, wants);
}

type Snapshot = Readonly<Record<"table" | "at" | "day" | "seats", unknown>>;

/** Whether it is a table as a run has it at one moment. */
function isSnapshot(given: unknown): given is Snapshot {
  return (
    typeof given === "object" &&
    given !== null &&
    ["table", "at", "day", "seats"].every((part) => part in given)
  );
}

function withoutMoment({ table: _, at: _at, day: _day, seats: _seats, ...rest }: Snapshot): object {
  return rest;
}

function checkParties(given: unknown, parts: Readonly<Record<string, Check>>): void {
  const { parties } = given as { readonly parties: readonly Readonly<Record<string, unknown>>[] };
  for (const party of parties)
    for (const [name, check] of Object.entries(parts))
      check(`parties.${String(party["id"])}.${name}`, party[name]);
}
