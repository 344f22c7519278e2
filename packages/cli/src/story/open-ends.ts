import type { EventOf } from "@summitry/core";
import { capital, listed } from "../vocabulary/english.ts";
import { item, type Paragraph } from "./paragraph.ts";
import { names, textName, type Teller } from "./teller.ts";

/** Describes what was still open when the run ended. */
export function openEnds(
  teller: Teller,
  end: EventOf<"end">,
  called: readonly EventOf<"invite">[],
  pending: readonly EventOf<"sign">[],
): readonly Paragraph[] {
  const { words, calendar } = teller;
  const talks = called.map(({ table, on }) => `talks on ${words.topic(table)} on ${calendar.full(on)}`);
  const waiting = pending.map(
    ({ text, awaits }) => `${capital(textName(teller, text))} still waits for ${names(teller, awaits)}.`,
  );
  const ahead = talks.length === 0 ? [] : [`Called and still to come: ${listed(talks)}.`];
  return [item([`The run ends: ${end.because}.`, ...waiting, ...ahead].join(" "))];
}
