import type { Scenario } from "@summitry/core";
import { asTyped, type ScenarioChanges, type Settings } from "../../opening/changes.ts";
import type { Opened } from "../../opening/opened.ts";
import type { ReportSubject } from "../../opening/subject.ts";

/** What a variant changes. */
export interface WhatChanged {
  /** In a phrase: "without exclusion, europeAtTable=true". */
  readonly what: string;
  /** What each change means, in a sentence, as far as the scenario says. */
  readonly means: readonly string[];
}

/** Most changes of a file that are named one by one. */
const MOST = 4;

/** What one variant of a scenario has that another has not; `null` where that can't be told, or is nothing. */
export function whatChanged(base: ReportSubject, other: ReportSubject): WhatChanged | null {
  if (base.changes === null || other.changes === null) return null;
  const off = missingIn(base.changes.without, other.changes.without);
  const lines = missingIn(base.changes.relax, other.changes.relax);
  const set = setAnew(base.changes.set, other.changes.set);
  const phrases = [
    ...(off.length === 0 ? [] : [`without ${off.join(", ")}`]),
    ...(lines.length === 0 ? [] : [`${lines.join(", ")} relaxed`]),
    ...asTyped(set),
    ...takenBack(base.changes, other.changes),
    ...(base.file?.text === other.file?.text ? [] : changedIn(base, other)),
  ];
  if (phrases.length === 0) return null;
  return {
    what: phrases.join(", "),
    means: meaningsOf(base.scenario, base.settings, { without: off, relax: lines, set }),
  };
}

/** What is there now and was not before. */
function missingIn(before: readonly string[] = [], now: readonly string[] = []): readonly string[] {
  return now.filter((name) => !before.includes(name));
}

function setAnew(before: Settings = {}, now: Settings = {}): Settings {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => before[name] !== value));
}

/** What was changed before and is no longer. */
function takenBack(before: ScenarioChanges, now: ScenarioChanges): readonly string[] {
  const on = missingIn(now.without, before.without);
  const held = missingIn(now.relax, before.relax);
  const free = missingIn(Object.keys(now.set ?? {}), Object.keys(before.set ?? {}));
  const prior = now.prior === undefined ? "the usual priors" : `${now.prior} priors`;
  return [
    ...(on.length === 0 ? [] : [`${on.join(", ")} at work again`]),
    ...held.map((line) => `${line} held again`),
    ...free.map((name) => `${name} as usual`),
    ...(before.prior === now.prior ? [] : [prior]),
  ];
}

/** What mechanisms that are off do, and what options that are set do. */
function meaningsOf(
  { definition: { mechanisms = [], agents } }: Scenario,
  settings: Opened["settings"],
  {
    without,
    relax,
    set,
  }: {
    readonly without: readonly string[];
    readonly relax: readonly string[];
    readonly set: Settings;
  },
): readonly string[] {
  const relaxed = agents.flatMap(({ id: holder, redLines }) =>
    redLines
      .map(({ id, because }) => ({ id: `${holder}.${id}`, because }))
      .filter(({ id }) => relax.includes(id)),
  );
  const off = mechanisms.filter(({ id }) => without.includes(id));
  const options = settings.filter(({ id }) => Object.hasOwn(set, id));
  return [
    ...off.map(({ id, because }) => `Switched off is ${id}: ${because}.`),
    ...relaxed.map(({ id, because }) => `Relaxed is the red line ${id}: ${because}.`),
    ...options.map(({ id, about }) => `Set is ${id}: ${about}.`),
  ];
}

/** Where two scenario files differ, value by value. */
function changedIn(base: ReportSubject, other: ReportSubject): readonly string[] {
  const [before, after] = [leavesOf(base.declared), leavesOf(other.declared)];
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  const shown = changed
    .slice(0, MOST)
    .map((name) => `${name} ${after.get(name) ?? "left out"} instead of ${before.get(name) ?? "nothing"}`);
  return changed.length <= MOST ? shown : [...shown, `and ${changed.length - MOST} more changes of the file`];
}

/** The values that stand in plain data, by their path. */
function leavesOf(data: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof data !== "object" || data === null) return new Map([[path, String(data)]]);
  const inner = Object.entries(data).flatMap(([name, value]) => [
    ...leavesOf(value, path === "" ? name : `${path}.${name}`),
  ]);
  return new Map(inner);
}
