import { assertKnown, InputError } from "../errors/input-error.ts";
import type { InputView } from "../scenario/input.ts";
import type { Amount } from "../world/parameter.ts";
import { stream, streamOf, type Random } from "../numbers/random.ts";
import type { PreparedInput } from "../rules/prepared.ts";
import type { Text } from "../world/text.ts";
import type { WorldView } from "../world/view.ts";
import type { RunContext } from "./run-context.ts";

/** Makes the readers of a run's inputs; called once a run. */
export function readersOf(context: RunContext): readonly InputReader[] {
  return context.rules.inputs.map((prepared, at) => new InputReader(context, prepared, at));
}

/**
 * Computes one input, day by day. It is also the view that the input's function gets; that function may destructure it.
 */
export class InputReader implements InputView {
  day = 0;
  previous = Number.NaN;
  noise = Number.NaN;
  readonly #context: RunContext;
  readonly #prepared: PreparedInput;
  readonly #at: number;
  readonly #noise: Random;
  #view: WorldView;

  /** @param at Its place among the inputs. */
  constructor(context: RunContext, prepared: PreparedInput, at: number) {
    const { seed, run } = context.luck;
    this.#context = context;
    this.#prepared = prepared;
    this.#at = at;
    this.#noise = streamOf(seed, run, prepared.stream);
    this.#view = context.view;
  }

  get uniform(): number {
    const { seed, run } = this.#context.luck;
    return stream(seed, run, "input", this.#prepared.id, "uniform", this.day).uniform();
  }

  readonly amount = (amount: Amount): number => this.#view.amount(amount);

  readonly input = (other: string): number => {
    const { earlier } = this.#prepared;
    if (!earlier.includes(other)) assertKnown("input", other, earlier);
    return this.#view.input(other);
  };

  readonly quantity = (quantity: string): number => this.#view.quantity(quantity);

  readonly inForce = (table: string): Text | null => this.#view.inForce(table);

  /** Computes and records the value of the day. */
  read(): void {
    const { id } = this.#prepared;
    const { world, facts } = this.#context;
    this.#view = this.#context.view;
    this.day = world.day;
    this.previous = world.inputs[id] ?? Number.NaN;
    this.noise = this.#noise.normal();
    this.#context.recordInput(id, facts.input(id, this.#compute));
  }

  readonly #compute = (): number => {
    const { id, input } = this.#context.rules.inputs[this.#at] as PreparedInput;
    const value = input.value(this);
    if (Number.isFinite(value)) return value;
    throw new InputError({ field: `inputs.${id} on day ${this.day}`, value, allowed: "a finite number" });
  };
}
