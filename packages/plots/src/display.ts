/**
 * Key of the method that JavaScript kernels of Jupyter call to show a value; it returns the value in several media
 * types.
 */
export const display: unique symbol = Symbol.for("Jupyter.display");

/** A value in several media types, by their names; a notebook shows the one that suits it best. */
export interface MediaBundle {
  readonly "text/plain": string;
  readonly "image/svg+xml": string;
  readonly "text/html"?: string;
}
