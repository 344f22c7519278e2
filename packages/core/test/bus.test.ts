import { config } from "rxjs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Bus } from "../src/drivers/live/bus.ts";

type Talk =
  | { readonly type: "question"; readonly number: number }
  | { readonly type: "answer"; readonly number: number };

const question = (number: number): Talk => ({ type: "question", number });
const answer = (number: number): Talk => ({ type: "answer", number });

describe("the bus", () => {
  afterEach(() => void (config.onUnhandledError = null));

  it("finishes one message before it starts the next, for late subscribers too", () => {
    const bus = new Bus<Talk>();
    const [early, late]: [Talk[], Talk[]] = [[], []];
    bus.messages$.subscribe((message) => early.push(message));
    bus.on("question").subscribe(({ number }) => {
      bus.publish(answer(number));
      if (number < 3) bus.publish(question(number + 1));
    });
    bus.messages$.subscribe((message) => late.push(message));
    bus.publish(question(1));
    const expected = [question(1), answer(1), question(2), answer(2), question(3), answer(3)];
    expect(early).toEqual(expected);
    expect(late).toEqual(expected);
  });

  it("carries an exchange of 100,000 messages without growing the stack", () => {
    const bus = new Bus<Talk>();
    let heard = 0;
    bus.on("question").subscribe(({ number }) => bus.publish(answer(number)));
    bus.on("answer").subscribe(({ number }) => {
      heard = number;
      if (number < 50_000) bus.publish(question(number + 1));
    });
    bus.publish(question(1));
    expect(heard).toBe(50_000);
  });

  it("delivers a kind of message to those who asked for it", () => {
    const bus = new Bus<Talk>();
    const heard: number[] = [];
    bus.on("answer").subscribe(({ number }) => heard.push(number));
    bus.publish(question(1));
    bus.publish(answer(2));
    expect(heard).toEqual([2]);
  });

  it("goes on when a subscriber throws", async () => {
    const thrown = vi.fn();
    config.onUnhandledError = thrown;
    const bus = new Bus<Talk>();
    const heard: number[] = [];
    const error = new Error("broken");
    bus.messages$.subscribe(() => {
      throw error;
    });
    bus.messages$.subscribe(({ number }) => heard.push(number));
    bus.publish(question(1));
    bus.publish(question(2));
    expect(heard).toEqual([1, 2]);
    await vi.waitFor(() => expect(thrown).toHaveBeenCalledTimes(2));
    expect(thrown).toHaveBeenCalledWith(error);
  });

  it("is silent after its end", () => {
    const bus = new Bus<Talk>();
    const heard: unknown[] = [];
    bus.messages$.subscribe({ next: (message) => heard.push(message), complete: () => heard.push("end") });
    bus.complete();
    bus.publish(question(1));
    expect(heard).toEqual(["end"]);
  });
});
