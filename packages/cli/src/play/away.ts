import type { Move, MoveRule } from "@summitry/core";
import { alone, asAnswer, ITS_OWN, noAnswer, notUnderstood, reasonOr, split } from "./understood.ts";
import type { ParsedLine } from "./understood.ts";

/** What an agent can do away from the table. */
export interface Scope {
  readonly agents: readonly string[];
  readonly tables: readonly string[];
  /** Its moves, by name. */
  readonly moves: Readonly<Record<string, MoveRule>>;
}

/** The moves of a scenario that an agent can make. */
export function movesOf(agent: string, moves: Readonly<Record<string, MoveRule>>): Scope["moves"] {
  return Object.fromEntries(
    Object.entries(moves).filter(([, { by }]) => by === undefined || by.includes(agent)),
  );
}

/** Interprets a typed line on a day between meetings. */
export function away(line: string, scope: Scope): ParsedLine {
  const [verb, rest] = split(line);
  const move = Object.keys(scope.moves)
    .filter((name) => line === name || line.startsWith(`${name} `))
    .sort((one, other) => other.length - one.length)[0];
  if (move !== undefined) return moved(move, line.slice(move.length).trim(), scope);
  switch (verb) {
    case "":
      return ITS_OWN;
    case "nothing":
      return alone(verb, rest, asAnswer({ type: "act", moves: [] }));
    case "?":
    case "help":
      return notUnderstood(...help(scope));
    case "skip": {
      const days = /^\d+$/.test(rest) ? Number(rest) : Number.NaN;
      return days >= 1
        ? { type: "skip", days }
        : notUnderstood(`skip takes a whole number of days of at least 1, not "${rest}".`);
    }
    case "invite":
      return invited(rest, scope);
    case "denounce": {
      const [table, because] = split(rest);
      if (!scope.tables.includes(table))
        return notUnderstood(`denounce takes a table, not "${table}": ${scope.tables.join(", ")}.`);
      return { type: "denounce", table, because: reasonOr(because) };
    }
    default:
      return noAnswer(line, [
        ...["Enter", "skip", "nothing", "invite", "denounce"],
        ...Object.keys(scope.moves),
        "brief",
        "quit",
      ]);
  }
}

function help({ moves, agents, tables }: Scope): readonly string[] {
  return [
    "Enter                                  as the agent itself would, to the next day",
    "skip <days>                            the same for some days, except at the table",
    "nothing                                do nothing today",
    `invite <table> <who,who> [in <days>]   tables: ${tables.join(", ")}; who: ${agents.join(", ")}`,
    "denounce <table> [reason]              give up the text in force there",
    ...helpOnMoves(moves),
    "brief                                  what you want, your red lines, what walking away is worth",
    "quit                                   let the agent play to the end",
  ];
}

function helpOnMoves(moves: Scope["moves"]): readonly string[] {
  const listed = Object.entries(moves).map(([name, { says }]) => `    ${name}: ${says}`);
  return listed.length === 0
    ? []
    : ["<move> [whom] [in <days>] [: reason]   in <days> sets a deadline; moves:", ...listed];
}

/** Interprets what follows a move's name: "zelensky in 5 : reason". */
function moved(move: string, text: string, { agents }: Scope): ParsedLine {
  const [aim = "", ...because] = text.split(":");
  const { who, days } = aimed(aim);
  const [toward] = who;
  if (who.length > 1 || (toward !== undefined && !agents.includes(toward))) {
    return notUnderstood(
      `${move} is aimed at one of ${agents.join(", ")}, or at nobody, not at "${who.join(", ")}".`,
    );
  }
  if (days === 0) return notUnderstood("A deadline is in at least 1 day, not in 0.");
  const made: Move = {
    type: "move",
    move,
    ...(toward === undefined ? {} : { toward }),
    ...(days === null ? {} : { due: days }),
    because: reasonOr(because.join(":").trim()),
  };
  return asAnswer({ type: "act", moves: [made] });
}

function invited(text: string, { agents, tables }: Scope): ParsedLine {
  const [table, rest] = split(text);
  const { who, days } = aimed(rest);
  if (!tables.includes(table))
    return notUnderstood(`invite takes a table, not "${table}": ${tables.join(", ")}.`);
  if (who.length === 0 || !who.every((id) => agents.includes(id))) {
    return notUnderstood(
      `invite takes whom to invite, with commas, not "${who.join(", ")}": ${agents.join(", ")}.`,
    );
  }
  if (days === 0) return notUnderstood("A meeting is in at least 1 day, not in 0.");
  return asAnswer({ type: "act", moves: [{ type: "invite", table, seats: who, lead: days ?? 1 }] });
}

/** Interprets at whom a move is aimed, and in how many days: "trump,putin in 5". */
function aimed(text: string): { readonly who: readonly string[]; readonly days: number | null } {
  const [, names = "", days] = /^(.*?)(?:\bin (\d+))?$/.exec(text.trim()) ?? [];
  const who = names.split(",").map((name) => name.trim());
  return { who: who.filter((name) => name !== ""), days: days === undefined ? null : Number(days) };
}
