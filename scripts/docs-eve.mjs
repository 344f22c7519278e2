// Writes the state of 14 August at the likeliest parameters into docs/alaska.md: npx tsx scripts/docs-eve.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { eveAtMode, eveTables, marks } from "../packages/alaska/test/eve-table.ts";

const file = new URL("../docs/alaska.md", import.meta.url);
const page = readFileSync(file, "utf8");
const [begin, end] = marks;
const from = page.indexOf(begin) + begin.length;
const to = page.indexOf(end);
if (to < from) throw new Error(`docs/alaska.md needs a line ${begin} and below it ${end}`);
const text = `${page.slice(0, from)}\n\n${eveTables(eveAtMode())}\n\n${page.slice(to)}`;
const options = await resolveConfig(file);
writeFileSync(file, await format(text, { ...options, filepath: "alaska.md" }));
