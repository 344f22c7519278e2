/** One rule of the engine taken out. */
export interface Mutation {
  /** What it lets pass. */
  readonly lets: string;
  /** File within the source of core. */
  readonly file: string;
  /** Its text, which stands there once; blanks count as equal, however many and of whatever kind. */
  readonly before: string;
  /** What stands there instead. */
  readonly after: string;
  /**
   * Who notices: the checker of logs finds a law broken, or only the run differs: its log, or an error that a later rule
   * throws where this one would have said no.
   */
  readonly noticed: "by the checker" | "by the run";
}

type Change = readonly [lets: string, before: string, after: string, noticed?: Mutation["noticed"]];

const inFile = (file: string, changes: readonly Change[]): readonly Mutation[] =>
  changes.map(([lets, before, after, noticed = "by the checker"]) => ({
    lets,
    file,
    before,
    after,
    noticed,
  }));

/** Every rule by which an answer is judged, and those by which texts are held to red lines. */
export const mutations: readonly Mutation[] = [
  ...inFile("rules/judging/at-the-table.ts", [
    ["an answer that the protocol does not allow", "!may.includes(action.type)", "false"],
    ["an offer that is not on the agenda", "if (index < 0) return", "if (false) return", "by the run"],
    [
      "an offer across its maker's own line",
      "const own = crossings.filter(({ holder }) => holder === by)",
      "const own = crossings.filter(() => false)",
    ],
    [
      "assent to nothing",
      `if (standing === null) return ruling.breach("no-standing-offer", "there is no offer to accept", action);`,
      `if (standing === null) return { type: "accept", day, by, table, round };`,
    ],
    ["assent to one's own offer", "standing.by === by &&", "false &&"],
    [
      "assent across one's own line",
      "const own = rules.crossedBy(by, table, agenda.indexOf(standing.outcome), world);",
      "const own = [];",
    ],
  ]),
  ...inFile("rules/judging/votes.ts", [
    ["votes that are no list", "ballot === null || !Array.isArray(votes)", "false", "by the run"],
    ["a vote for a bid that nobody made", "offer === undefined ||", "", "by the run"],
    ["two votes for one bid", "|| cast.some((each) => each.bid === bid)", ""],
    [
      "a vote on a condition that can't be met",
      "!(Number.isFinite(least) && Number.isFinite(most) && least <= most)",
      "false",
    ],
    [
      "a vote across one's own line",
      "const own = rules.crossedBy(by, table, agenda.indexOf(offer.outcome), world);",
      "const own = [];",
    ],
  ]),
  ...inFile("rules/judging/on-texts.ts", [
    ["an answer to another question about a text", "!legal.includes(action.type)", "false"],
    [
      "ratification across one's own line",
      `case "ratify": if (lines.length > 0)`,
      `case "ratify": if (false)`,
    ],
    ["a refusal that hides its lines", "text: id, lines, because", "text: id, lines: [], because"],
    ["renewal across one's own line", "if (lines.length === 0) return [];", "return [];", "by the run"],
  ]),
  ...inFile("rules/judging/away.ts", [
    ["two meetings of a table that are called at once", "!isCalled(event.table, ruling, events)", "true"],
    ["a move that is none", "if (!isMove(move)) return", "if (false) return", "by the run"],
    [
      "a move that the scenario does not have",
      `typeof name === "string" && Object.hasOwn(known, name) ? known[name] : undefined`,
      "known[name] ?? {}",
    ],
    ["a move of others", "rule.by !== undefined && !rule.by.includes(by)", "false"],
    ["a move against nobody", "toward !== null && !agents.some(({ id }) => id === toward)", "false"],
    ["a deadline that is no day to come", "due !== null && !(Number.isInteger(due) && due >= 1)", "false"],
    ["a move without a reason in words", `typeof because !== "string"`, "false"],
    ["a meeting of no table", "!Object.hasOwn(tables, table)", "false", "by the run"],
    ["a meeting of yesterday", "!(Number.isInteger(lead) && lead >= 1)", "false"],
    ["seats that are no list", "!isListOfIds(wanted)", "false", "by the run"],
    ["a meeting without whoever calls it", "wanted.includes(by) ? wanted : [by, ...wanted]", "wanted"],
    ["a seat for a stranger", "stranger !== undefined", "false"],
    ["two seats for one", "new Set(seats).size < seats.length", "false"],
    ["a meeting of one", "seats.length < 2", "false"],
    ["seats that the protocol can't serve", "unfit !== null", "false", "by the run"],
    [
      "any answer to an invitation as a yes",
      `if (action.type === "attend") return`,
      "if (true) return",
      "by the run",
    ],
  ]),
  ...inFile("rules/judging/answer-shape.ts", [
    [
      "an answer without the reason that it needs",
      `typeof because === "string" || (because === undefined && !REASONED.includes(value.type))`,
      "true",
    ],
    ["a move of another kind", `(value.type === "invite" || value.type === "move")`, "true", "by the run"],
    ["seats that are no ids", `value.every((id) => typeof id === "string")`, "true", "by the run"],
  ]),
  ...inFile("rules/judging/judge.ts", [
    ["an answer that is no action", "if (!isAction(action)) return [", "if (false) return [", "by the run"],
    [
      "moves that are no list",
      `if (action.type !== "act" || !Array.isArray(action.moves)) return`,
      "if (false) return",
      "by the run",
    ],
    ["silence under another name", "answer === NO_ANSWER", "false", "by the run"],
    ["what can't be read as an answer like others", "answer instanceof Unreadable", "false", "by the run"],
  ]),
  ...inFile("rules/judging/ruling.ts", [
    ["breaches at a table that cost no turn", `kind === "bargain" ? table : null`, "null", "by the run"],
  ]),
  ...inFile("run/force.ts", [
    ["a text into force that crosses a line by now", "if (own !== null) {", "if (false) {"],
    ["texts that come to cross a line", "crossings.some(({ holder }) => holder === party)", "false"],
    ["texts that replace those of other tables", "text.table === table &&", ""],
    ["texts that replace those that have ended", "text.status === status &&", ""],
    ["texts that replace those of other parties", "text.parties.some((id) => parties.includes(id))", "true"],
    ["texts without their term", "expires: term === null ? null : day + term", "expires: null"],
  ]),
  ...inFile("run/texts.ts", [
    [
      "texts in force across lines that the answers of the day bring about",
      `while (withStatus(context, "in force").some(({ id }) => fallsAtLine(context, id)));`,
      "",
    ],
    ["ratification when its time is over", "lapsesAfter !== null && day > lapsesAfter", "false"],
    ["a term that has run out", "expiresDay !== null && day >= expiresDay", "false"],
  ]),
  ...inFile("run/meeting.ts", [
    ["a signature across a line that binds since the offer", "if (own !== undefined) {", "if (false) {"],
    ["a party that breaks the rules for ever", "breaches >= BREACHES_TO_END", "false"],
    [
      "ratifiers who are passed over",
      "const ratifiers = ratifiersOf(table, at, seats);",
      "const ratifiers: string[] = [];",
    ],
  ]),
];
