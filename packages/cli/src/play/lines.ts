import { createInterface, type Interface } from "node:readline";
import { printable } from "../terminal/print.ts";

/** Asks for lines, one at a time, from a terminal or a pipe. */
export class LineReader {
  readonly #interface: Interface;
  readonly #lines: AsyncIterator<string>;
  readonly #output: NodeJS.WritableStream;
  /** Whether the terminal shows what is typed. Input from a pipe is printed here instead. */
  readonly #isTyped: boolean;

  constructor(input: NodeJS.ReadStream, output: NodeJS.WritableStream) {
    this.#isTyped = input.isTTY;
    this.#output = output;
    this.#interface = createInterface({ input, output, terminal: false });
    this.#lines = this.#interface[Symbol.asyncIterator]();
  }

  /** The next line, or `null` when there are no more. */
  async ask(prompt: string): Promise<string | null> {
    this.#output.write(printable(prompt));
    const next = await this.#lines.next();
    const line = next.done === true ? null : next.value.trim();
    if (!this.#isTyped) this.#output.write(printable(`${line ?? ""}\n`));
    return line;
  }

  /** Prints lines. */
  say(lines: readonly string[]): void {
    for (const line of lines) this.#output.write(printable(`${line}\n`));
  }

  close(): void {
    this.#interface.close();
  }
}
