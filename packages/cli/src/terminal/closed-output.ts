/**
 * Ends the process quietly when nobody reads its output any more, as in `summitry run alaska | head`, and with one line
 * when output can't be written for another reason.
 */
export function survivesClosedOutput(): void {
  process.stderr.on("error", () => process.exit());
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.stderr.write(`error: ${error.message}\n`);
    process.exit(1);
  });
}
