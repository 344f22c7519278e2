import type { Phrasing, StartState } from "@summitry/core";

/** Says how things stand on the eve of the summit: each sentence from a quantity of the start, with the days that made it. */
export function theEve(state: StartState, say: Phrasing): readonly string[] {
  return [
    threat(state),
    anger(state),
    sanctions(state, say),
    lean(state),
    trust(state),
    support(state, say),
  ].filter((sentence) => sentence !== null);
}

/** Words for a share, from little to much. */
const grades = (share: number, words: readonly [string, string, string, string]): string =>
  words[Math.max(0, Math.min(words.length - 1, Math.floor(share * words.length)))] ?? words[0];

function threat(state: StartState): string | null {
  const { threatLive = 0, credibility } = state.quantities;
  if (!(threatLive > 0)) return null;
  const believed =
    credibility === undefined
      ? ""
      : `, and is ${grades(credibility, ["hardly", "half", "widely", "fully"])} believed`;
  return `A threat of Trump's against Moscow${of(state, "threatLive")} stands${believed}.`;
}

function anger(state: StartState): string | null {
  const { frustration } = state.quantities;
  if (frustration === undefined) return null;
  const much = grades(frustration, ["all but gone", "low", "considerable", "high"]);
  return `Trump's anger with Putin${last(state, "frustration", "last stirred on")} is ${much}.`;
}

function sanctions(state: StartState, say: Phrasing): string | null {
  const { sanctionsUS = 0, sanctionsEurope = 0 } = state.quantities;
  const parts = [
    sanctionsUS > 0
      ? `American sanctions${of(state, "sanctionsUS")} are at ${say.percent(sanctionsUS)} of all that is threatened`
      : null,
    sanctionsEurope > 0 ? `European ones at ${say.percent(sanctionsEurope)}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${parts.join(", ")}.`;
}

function lean(state: StartState): string | null {
  const { mood } = state.quantities;
  if (mood === undefined || Math.abs(mood) < NOTICEABLE) return null;
  const side = mood < 0 ? "Kyiv's and Europe's" : "Moscow's";
  return `The last word that Trump has heard${last(state, "mood", "on")} was ${side}.`;
}

function trust(state: StartState): string | null {
  const { trust: share } = state.quantities;
  if (share === undefined) return null;
  return `Trump's trust in Zelensky is ${grades(share, ["gone", "low", "fair", "high"])}.`;
}

function support({ quantities }: StartState, say: Phrasing): string | null {
  const { aidUS, aidEurope } = quantities;
  if (aidUS === undefined) return null;
  const europe = aidEurope === undefined ? "" : `, European at ${say.percent(aidEurope)}`;
  return `American support for Ukraine is at ${say.percent(aidUS)} of full support${europe}.`;
}

/** A pull on Trump's mood that a reader would notice. */
const NOTICEABLE = 0.05;

/** " of 13 August", after the last row that moved a quantity. */
function of(state: StartState, id: string): string {
  const date = lastRow(state, id);
  return date === null ? "" : ` of ${date}`;
}

/** ", last stirred on 31 July,", after the last row that moved a quantity. */
function last(state: StartState, id: string, verb: string): string {
  const date = lastRow(state, id);
  return date === null ? "" : `, ${verb} ${date},`;
}

/** Day and month of the last row of the timeline that moved a quantity; `null` where none did. */
function lastRow({ because = {} }: StartState, id: string): string | null {
  const dates = (because[id] ?? []).flatMap((row) => /\d{4}-\d{2}-\d{2}/.exec(row) ?? []).sort();
  const date = dates.at(-1);
  if (date === undefined) return null;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
}
