import { readFileSync } from "node:fs";
import { alaska, alaskaClaims, columns } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

/** A page of the docs on one line, with the bars of its tables unescaped. */
const page = (name: string): string =>
  readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8")
    .replace(/\s+/g, " ")
    .replaceAll("\\|", "|");

describe("docs/columns.md, which a long run of the claims writes", () => {
  const rows = page("columns.md");

  it.each(Object.entries(columns))("has the column %s as it is today", (name, { unit, says }) => {
    expect(rows).toContain(`| \`${name}\` |`);
    expect(rows).toContain(`| ${unit} | ${says} |`);
  });

  it("has each column and each outcome, and nothing else", () => {
    const lines = readFileSync(new URL("../docs/columns.md", import.meta.url), "utf8").split("\n");
    const first = lines.filter((line) => line.startsWith("| `")).map((line) => line.split("|")[1]?.trim());
    const names = [...Object.keys(columns), ...Object.keys(alaska().outcomes)];
    expect(first).toEqual(names.map((name) => `\`${name}\``));
  });
});

describe("docs/claims.md, which it writes as well", () => {
  const claims = page("claims.md");

  it.each(alaskaClaims.map((claim) => [claim.id, claim] as const))(
    "says what %s claims and measures today",
    (id, claim) => {
      const section = claims.slice(claims.indexOf(`<a id="${id}"></a>`)).split("<a id=")[1];
      expect(section).toContain(`- Measured: ${claim.measures}.`);
      expect(claims).toContain(`[${id}](#${id}) | ${claim.says} |`);
    },
  );
});
