import type { EventType } from "@summitry/core";

type Shape = (value: unknown) => boolean;

const anything: Shape = (value) => value !== undefined;
const word: Shape = (value) => typeof value === "string";
const number: Shape = (value) => typeof value === "number" && Number.isFinite(value);
const whole: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const orMissing =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);
const isTrue: Shape = (value) => value === true;
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(shape);
const having =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isRecord(value) && Object.keys(fields).every((name) => fields[name]?.(value[name]));

const words = listOf(word);
const outcome = recordOf((value) => word(value) || number(value));
const crossings = listOf(having({ line: word, holder: word }));
const answer = { by: word, table: word, round: whole };
const ofText = { table: word, text: word };

/** The fields of every kind of event beside its type and its day. */
const FIELDS: Readonly<Record<EventType, Readonly<Record<string, Shape>>>> = {
  start: { format: whole, scenario: word, seed: word, run: whole, parameters: recordOf(number) },
  day: { date: word },
  input: { input: word, value: number },
  quantity: { mechanism: word, quantity: word, value: number },
  invite: { by: word, table: word, seats: words, on: whole },
  move: { by: word, move: word, toward: orNull(word), due: orNull(number), because: word },
  attend: { by: word, table: word },
  decline: { by: word, table: word, because: word },
  open: { table: word, seats: words, text: orNull(word) },
  offer: { ...answer, outcome, crosses: crossings, sealed: orMissing(isTrue) },
  accept: answer,
  object: answer,
  vote: { ...answer, votes: listOf(having({ bid: whole, least: number, most: number })) },
  leave: { ...answer, because: word },
  breach: { by: word, table: orNull(word), rule: word, lines: words, because: word, action: anything },
  adjourn: { table: word, seats: words, ended: word, rounds: whole, blockedBy: words, because: word },
  sign: {
    ...ofText,
    outcome,
    signatories: words,
    awaits: words,
    lapsesAfter: orNull(number),
    supersedes: words,
    crosses: crossings,
    rounds: whole,
  },
  ratify: { ...ofText, by: word },
  refuse: { ...ofText, by: word, lines: words, because: word },
  lapse: ofText,
  force: { ...ofText, supersedes: words, expires: orNull(number) },
  renew: { ...ofText, expires: number },
  expire: { ...ofText, by: word, because: word },
  collapse: { ...ofText, by: word, because: word },
  end: { because: word },
};

/** What keeps a value from being an event, in a sentence; `null` for an event. */
export function eventProblem(value: unknown): string | null {
  if (!isRecord(value)) return "this is no event";
  const { type, day } = value;
  if (typeof type !== "string" || !Object.hasOwn(FIELDS, type)) return "it is of no kind of event";
  if (!whole(day)) return `"${type}" has no day`;
  const fields = FIELDS[type as EventType];
  const wrong = Object.keys(fields).find((name) => fields[name]?.(value[name]) !== true);
  return wrong === undefined ? null : `"${type}" has no proper \`${wrong}\``;
}
