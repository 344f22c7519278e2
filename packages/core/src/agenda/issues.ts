/** A possible value of an issue. */
export type Value = string | number;

/** The issues of a table by name, each with its possible values in order. */
export type Issues = Readonly<Record<string, readonly Value[]>>;

/** One value for every issue. */
export type OutcomeOf<I extends Issues> = { readonly [K in keyof I]: I[K][number] };

/** An outcome of any agenda. */
export type Outcome = OutcomeOf<Issues>;
