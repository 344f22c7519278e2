import type { Agendas, Identity, Run, Scenario } from "@summitry/core";
import { type Histories, HistoryAccount, type HistoryOptions, takesHistoryOptions } from "./histories.ts";
import { type Account, checkSubject, type GivenBatch, type LookedInto, lookInto } from "./looked-into.ts";
import { type Reasons, ReasonsAccount } from "./reasons.ts";
import { type Terms, TermsAccount } from "./terms.ts";

/** Why a batch came out as it did, as plain data. */
export interface Why {
  readonly reasons: Reasons;
  readonly terms: Terms;
  readonly histories: Histories;
}

/**
 * Why a batch came out as it did: `reasons`, `terms` and `histories` at once, so that each run is simulated only once more.
 *
 * @param scenario The scenario of the batch, with its design if it has one.
 * @throws What these functions throw.
 */
export async function whyOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: GivenBatch,
  options: HistoryOptions<R> = {},
): Promise<Why> {
  checkSubject(scenario, batch);
  takesHistoryOptions("options", options);
  return lookInto(scenario, batch, options, new WhyAccount(scenario, options));
}

/** Takes in all of that. */
class WhyAccount<R extends Identity> implements Account<R, Why> {
  readonly #reasons: ReasonsAccount<R>;
  readonly #terms: TermsAccount<R>;
  readonly #histories: HistoryAccount<R>;

  constructor(scenario: Scenario<Agendas, R>, question: HistoryOptions<R>) {
    this.#reasons = new ReasonsAccount(scenario);
    this.#terms = new TermsAccount(scenario);
    this.#histories = new HistoryAccount(scenario, question);
  }

  take(run: Run<Agendas, R>): void {
    for (const account of [this.#reasons, this.#terms, this.#histories]) account.take(run);
  }

  answer(looked: LookedInto): Why {
    return {
      reasons: this.#reasons.answer(looked),
      terms: this.#terms.answer(looked),
      histories: this.#histories.answer(looked),
    };
  }
}
