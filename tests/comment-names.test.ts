import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./imports.ts";

const COMMENT = /\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const QUOTED = /`([A-Za-z_][\w.]*)(?:\([^`]*\))?`|\{@link (\w+)/g;

const sources = readdirSync(join(root, "packages"))
  .flatMap((name) => filesUnder(join(root, "packages", name, "src")))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Every word of the code, comments left out. */
const inCode = new Set(sources.flatMap(({ text }) => text.replace(COMMENT, "").match(/\w+/g) ?? []));

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

/** The names quoted in the comments of a text that no code has. */
function unknownIn(text: string): readonly string[] {
  return (text.match(COMMENT) ?? []).flatMap((comment) =>
    Array.from(comment.matchAll(QUOTED), ([, quoted, linked]) => quoted ?? linked ?? "").filter((name) =>
      name.split(".").some((part) => part !== "" && !inCode.has(part)),
    ),
  );
}

it("names that comments quote exist", () => {
  expect(sources.length).toBeGreaterThan(300);
  const unknown = sources.flatMap(({ file, text }) => unknownIn(text).map((name) => `${name} in ${file}`));
  expect(unknown).toEqual([]);
});

it("a name that no longer exists is found", () => {
  expect(unknownIn("/** The same as `bidNobodyHas(turn)`. */")).toEqual(["bidNobodyHas"]);
});
