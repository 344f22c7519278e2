/** What a platform has and the language has not, for programs that are compiled without the types of any platform. */

/** A Web Worker. */
export type WebWorker = typeof globalThis extends { Worker: { prototype: infer W } } ? W : never;

/** The signal of an AbortController. */
export type StopSignal = typeof globalThis extends { AbortSignal: { prototype: infer S } } ? S : never;
