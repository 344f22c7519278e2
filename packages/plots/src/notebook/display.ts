/** What Jupyter kernels of JavaScript ask a value for, to show it: a method that gives the value in several media types. */
export const display: unique symbol = Symbol.for("Jupyter.display");

/** A value in several media types, by their names; a notebook takes the one it shows best. */
export interface MediaBundle {
  readonly "text/plain": string;
  readonly "image/svg+xml": string;
  readonly "text/html"?: string;
}
