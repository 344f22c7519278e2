import { OverdueError } from "../errors.ts";

/** Where a worker stands: the number of runs begun, the run, the day and the agent last asked; -1 where there is none. */
export type Board = SharedArrayBuffer;

/** Makes a board, or `null` where threads can't share memory. */
export function emptyBoard(): Board | null {
  return typeof SharedArrayBuffer === "function"
    ? new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT)
    : null;
}

/** Lets a worker write where it stands. */
export class Writer {
  readonly #board: Int32Array;
  readonly #agents: ReadonlyMap<string, number>;

  constructor(board: Board, agents: readonly { readonly id: string }[]) {
    this.#board = new Int32Array(board);
    this.#agents = new Map(agents.map(({ id }, at) => [id, at]));
  }

  /** A run begins. */
  begin(run: number): void {
    this.#board.set([(this.#board[0] ?? 0) + 1, run, -1, -1]);
  }

  /** An agent is asked. */
  readonly asked = (agent: string, day: number): void => {
    this.#board[2] = day;
    this.#board[3] = this.#agents.get(agent) ?? -1;
  };

  /** No run is going on. */
  end(): void {
    this.#board[1] = -1;
  }
}

/** How often a worker is looked at within the time that a run may take, and at least how often a second. */
const [LOOKS, LOOKS_PER_SECOND] = [10, 4];

/**
 * Waits for an answer of a worker, as long as none of its runs takes too long.
 *
 * @param seconds How long a run may take.
 * @throws OverdueError when one does.
 */
export function inTime<T>(answer: Promise<T>, { board, seconds, agents }: Watch): Promise<T> {
  const numbers = new Int32Array(board);
  const pause = Math.min(seconds / LOOKS, 1 / LOOKS_PER_SECOND);
  let timer: ReturnType<typeof setInterval> | undefined;
  const overdue = new Promise<never>((_, reject) => {
    let [seen, waited] = [-1, 0];
    timer = setInterval(() => {
      const [begun = 0, run = -1, day = -1, agent = -1] = numbers;
      waited = begun === seen && run >= 0 ? waited + pause : 0;
      seen = begun;
      if (waited >= seconds) reject(new OverdueError(run, seconds, agents[agent]?.id ?? null, day));
    }, 1000 * pause);
  });
  return Promise.race([answer, overdue]).finally(() => clearInterval(timer));
}

/** What is watched. */
export interface Watch {
  readonly board: Board;
  readonly seconds: number;
  readonly agents: readonly { readonly id: string }[];
}
