import type { TextTurn } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { onInvitation, onText } from "../src/play/on-texts.ts";

const asked = (kind: TextTurn["kind"]) => ({ kind }) as TextTurn;

describe("a line about an invitation or a text", () => {
  it.each([
    [onInvitation("attend"), { type: "attend" }],
    [onInvitation("decline no time"), { type: "decline", because: "no time" }],
    [onText("ratify", asked("ratify")), { type: "ratify" }],
    [onText("wait", asked("ratify")), { type: "wait" }],
    [onText("expire", asked("renew")), { type: "expire", because: "no reason is given" }],
  ])("%j is an answer", (understood, action) => {
    expect(understood).toEqual({ type: "answer", action });
  });

  it.each([
    [onInvitation("attend perhaps"), 'Nothing can follow "attend", and "perhaps" does.'],
    [
      onInvitation("come"),
      '"come" is no answer here; possible are Enter, attend, decline, brief, quit. ? explains them.',
    ],
    [onText("ratify it", asked("ratify")), 'Nothing can follow "ratify", and "it" does.'],
    [
      onText("renew", asked("ratify")),
      '"renew" is no answer here; possible are Enter, ratify, refuse, wait, brief, quit. ? explains them.',
    ],
    [
      onText("ratify", asked("renew")),
      '"ratify" is no answer here; possible are Enter, renew, expire, brief, quit. ? explains them.',
    ],
  ])("%j is asked again in one line", (understood, said) => {
    expect(understood).toEqual({ type: "again", says: [said] });
  });
});
