// Writes docs/terminal.md: commands and what they print, at 100 columns and without colours. By hand: npm run docs:terminal
// With --check it writes nothing, and fails where the page is not what the commands print.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatted } from "./docs-alaska/markdown.mjs";

const page = fileURLToPath(new URL("../docs/terminal.md", import.meta.url));
const summitry = fileURLToPath(new URL("../packages/cli/bin/summitry.js", import.meta.url));

/** What is typed, under what heading, and why. */
const session = [
  {
    heading: "What there is",
    says: "Scenarios with their agents, red lines, tables, mechanisms and outcomes; protocols and strategies that a file can name.",
    commands: ["npx summitry list"],
  },
  {
    heading: "The story of one run",
    says: "A run is a seed and a number. What repeats itself is told once; `--verbose` tells all.",
    commands: ["npx summitry run alaska --seed 42 --run 357"],
  },
  {
    heading: "Why it came out so",
    says: "How far each table came, and the meeting that decided the run: what could be signed there, what was nearest, what closed the rest.",
    commands: ["npx summitry why alaska --seed 42 --run 357"],
  },
  {
    heading: "How likely each outcome is",
    says: "Every share with its 95 % interval.",
    commands: ["npx summitry batch alaska --runs 1000 --seed 42"],
  },
  {
    heading: "A what-if",
    says: "Two variants on the same seeds: with Europe at the ceasefire table from the start, and without.",
    commands: ["npx summitry compare alaska --set europeAtTable=true --runs 500"],
  },
  {
    heading: "A claim and its control",
    says: "The same change again with what is said to be the cause switched off.",
    commands: ["npx summitry claims alaska --only momentum-ceasefire,linkage-stance --runs 200"],
  },
  {
    heading: "Parameters",
    says: "Uncertain numbers with their evidence, by part of their id.",
    commands: ["npx summitry params alaska momentum."],
  },
  {
    heading: "Rows in a folder",
    says: "Parquet files and a manifest. `--resume` goes on; here the batch becomes a larger one.",
    commands: [
      "npx summitry batch alaska --runs 250 --out results/base",
      "npx summitry batch alaska --runs 500 --out results/base --resume",
      "ls results/base",
    ],
  },
  {
    heading: "What drives an outcome",
    says: "What goes with an outcome, and what one parameter does to it, with the same luck at each value.",
    commands: [
      "npx summitry sensitivity alaska --of reset --runs 500",
      "npx summitry sweep alaska --vary momentum.mean=0:200:50 --of reset --runs 100",
    ],
  },
  {
    heading: "A scenario of your own",
    says: "A project to start from: a scenario in YAML, and an agent in code.",
    commands: [
      "npx summitry init fisheries",
      "npx summitry run fisheries/my-scenario.yaml --seed 1",
      "npx summitry batch fisheries/my-scenario.yaml --runs 500 --seed 1",
    ],
  },
  {
    heading: "Bad input",
    says: "One line that says what is allowed, and exit code 2.",
    commands: ["npx summitry batch alaska --without luck", "echo $?"],
  },
];

const folder = mkdtempSync(join(tmpdir(), "summitry-terminal-"));
const env = { ...process.env, NO_COLOR: "1", COLUMNS: "100" };

/** What a command prints; the last exit code is remembered for `echo $?`. */
let status = 0;
function printed(command) {
  if (command === "echo $?") return String(status);
  const line = command.replace(/^npx summitry/, `"${process.execPath}" "${summitry}"`);
  const ended = spawnSync("bash", ["-c", line], { cwd: folder, env, encoding: "utf8" });
  if (ended.status !== 0 && ended.status !== 2) throw new Error(`${command}: ${ended.stderr}`);
  status = ended.status;
  return `${ended.stdout}${ended.status === 0 ? "" : ended.stderr}`.trimEnd();
}

const sections = session.map(({ heading, says, commands }) => {
  const blocks = commands.map((command) => `$ ${command}\n${printed(command)}`);
  return `## ${heading}\n\n${says}\n\n\`\`\`console\n${blocks.join("\n\n").replaceAll("\n\n$ echo", "\n$ echo")}\n\`\`\`\n`;
});
rmSync(folder, { recursive: true });

const intro = `# In a terminal

Commands and what they print. \`npm run docs:terminal\` writes this page; changes to it are lost. The same commands print the same numbers
on any machine. In a terminal the command uses colours and shows a progress bar. \`npx summitry --help\` lists all commands, and each
has a \`--help\` of its own.
`;
const text = await formatted([intro, ...sections].join("\n"), "terminal.md");
const typed = session.flatMap(({ commands }) => commands).length;
if (!process.argv.includes("--check")) {
  writeFileSync(page, text);
  console.log(`docs/terminal.md: ${typed} commands`);
} else if (readFileSync(page, "utf8") !== text) {
  console.error("docs/terminal.md is not what the commands print: npm run docs:terminal");
  process.exitCode = 1;
}
