import type { Outcome } from "../agenda/issues.ts";
import { InputError } from "../errors/input-error.ts";
import { reasonOf } from "../errors/reason.ts";

/** A red line, as far as it is asked here. */
interface Line {
  readonly id: string;
  forbids(outcome: Outcome): boolean;
}

/** What a red line says of the outcomes of one agenda, checked: only a plain `false` lets an outcome pass. */
export class LineAnswers {
  readonly #line: Line;
  /** Whether it has been seen that the line is about issues of the agenda. */
  #isAboutThese = false;

  constructor(line: Line) {
    this.#line = line;
  }

  /**
   * Whether the line forbids an outcome.
   *
   * @throws InputError when the line throws or says anything but true or false, and when it forbids an outcome and has
   *   only looked for issues that are not on the agenda.
   */
  forbids(outcome: Outcome): boolean {
    let answer: unknown;
    try {
      answer = this.#line.forbids(outcome);
    } catch (cause) {
      const problem = reasonOf(cause);
      throw this.#error(
        this.#line.forbids,
        `true or false for ${shown(outcome)}; it threw: ${problem}`,
        cause,
      );
    }
    if (answer === false) return false;
    if (answer !== true) throw this.#error(answer, `true or false for ${shown(outcome)}`);
    if (!this.#isAboutThese) {
      const missed = onlyMissed(this.#line, outcome);
      if (missed.length > 0) {
        const allowed = `false for ${shown(outcome)}: it looks only for ${missed.join(", ")}, which is not on that agenda`;
        throw this.#error(answer, allowed);
      }
      this.#isAboutThese = true;
    }
    return true;
  }

  #error(value: unknown, allowed: string, cause?: unknown): InputError {
    return new InputError({ field: `redLines.${this.#line.id}.forbids`, value, allowed }, cause);
  }
}

/** The issues that a line looks for in vain; none when it finds any, asks which there are, or looks for none. */
function onlyMissed(line: Line, outcome: Outcome): readonly string[] {
  const missed = new Set<string>();
  let finds = false;
  const find = (): void => void (finds = true);
  const watched = new Proxy(outcome, {
    get(target, name) {
      if (Object.hasOwn(target, name)) find();
      else missed.add(String(name));
      return Reflect.get(target, name) as unknown;
    },
    has: (target, name) => (find(), Reflect.has(target, name)),
    ownKeys: (target) => (find(), Reflect.ownKeys(target)),
  });
  try {
    line.forbids(watched);
    // eslint-disable-next-line summitry/caught-errors -- asked once more only to see what it looks for
  } catch {
    return [];
  }
  return finds ? [] : [...missed];
}

function shown(outcome: Outcome): string {
  return JSON.stringify(outcome);
}
