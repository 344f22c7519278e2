/** A module that a worker thread loads runs a batch of its own, and every thread would run it again. */
export class BatchInModule extends Error {
  override readonly name = "BatchInModule";
  /** URL of the module. */
  readonly module: string;

  constructor(module: string) {
    const advice = "keep scenarios and agents in modules that run no batch";
    super(`loading ${module} runs a batch, which every thread would run again; ${advice}`);
    this.module = module;
  }
}

/** Tells those who load a module that it has asked for a batch; `null` while nothing is loaded. */
let tell: (() => void) | null = null;

/**
 * Loads a module in a worker thread.
 *
 * @throws BatchInModule once it asks for a batch: it may wait for that, and the batch never ends here.
 */
export async function loadedModule<T>(module: string, load: () => Promise<T>): Promise<T> {
  const asked = new Promise<never>((_, reject) => (tell = () => reject(new BatchInModule(module))));
  try {
    return await Promise.race([load(), asked]);
  } finally {
    tell = null;
  }
}

/** Whether a module that is being loaded asks for a batch. Whoever loads it is told. */
export function isAskedByModule(): boolean {
  tell?.();
  return tell !== null;
}
