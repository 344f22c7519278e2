import type { Field } from "./breakage.ts";

/** A public function with arguments that it takes, and the fields in them that a call may get wrong. */
export interface Entry {
  /** Name of the package and the function: `core.range`. */
  readonly name: string;
  /** Arguments it takes, made anew for every call. */
  args(): readonly unknown[];
  /** The call; what it gives is waited for. */
  call(...args: never[]): unknown;
  readonly fields: readonly Field[];
}

/** A public value without an entry, and why it needs none. */
export type Excuses = Readonly<Record<string, string>>;
