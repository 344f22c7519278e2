import { spawnSync } from "node:child_process";

/** Looks at every page of the docs in Chromium, at both widths and in both schemes, and says how many pass. */
export function everyPage() {
  const args = [
    "vitest",
    "run",
    "--config",
    "vitest.all.config.ts",
    "tests/site.all.test.ts",
    "--reporter=json",
  ];
  const { stdout, stderr } = spawnSync("npx", args, {
    encoding: "utf8",
    env: { ...process.env, PAGES: "all" },
    maxBuffer: 1e9,
  });
  const found = stdout.split("\n").find((line) => line.startsWith("{"));
  if (found === undefined) throw new Error(stderr);
  const tests = JSON.parse(found).testResults.flatMap(({ assertionResults }) => assertionResults);
  const looked = tests.filter(({ title }) => title.includes("looks well"));
  const faulty = looked.filter(({ status }) => status !== "passed");
  return [
    `${looked.length - faulty.length} of ${looked.length} pages look well at 1440 and 390 pixels, by day and by night.`,
    ...faulty.map(({ title, failureMessages }) => `- ${title}: ${failureMessages.join(" ").slice(0, 2_000)}`),
  ].join("\n");
}
