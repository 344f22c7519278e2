/** Shows how far a batch has come. */
export interface Bar {
  update(done: number): void;
  stop(): void;
}

/** A progress bar on a terminal, which is gone when it stops; nothing anywhere else. */
export async function progressBar(stream: NodeJS.WriteStream, runs: number): Promise<Bar> {
  if (!stream.isTTY || process.env.TERM === "dumb") return { update: () => undefined, stop: () => undefined };
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    format: "Simulating [{bar}] {value} of {total} runs, {eta_formatted} to go",
    barCompleteChar: "=",
    barIncompleteChar: " ",
    barsize: 30,
    stream,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false, // Ctrl-C is taken care of elsewhere
  });
  bar.start(runs, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
