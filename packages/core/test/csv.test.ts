import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../src/index.ts";
import { type CsvOptions, csvPoints, csvSeries } from "../src/csv/csv-series.ts";

const start = "2026-03-02";
const points = [
  { day: -1, value: 0.5 },
  { day: 0, value: 12.5 },
  { day: 7, value: -3 },
  { day: 28, value: 1250 },
];
const plain = `date,front
2026-03-01,0.5
2026-03-02,12.5
2026-03-09,-3
2026-03-30,1250
`;
const german = plain.replaceAll(",", ";").replaceAll(".", ",");

describe("the same series is read from", () => {
  const dialects: Readonly<Record<string, string | readonly [string, CsvOptions]>> = {
    "commas and points": plain,
    "semicolons and decimal commas": german,
    "semicolons and decimal points": plain.replaceAll(",", ";"),
    "tabs and points": plain.replaceAll(",", "\t"),
    "tabs and decimal commas": german.replaceAll(";", "\t"),
    "decimal commas in quotes": plain.replaceAll(
      /,([\d.-]+)$/gm,
      (_, number: string) => `,"${number.replace(".", ",")}"`,
    ),
    "dates with dots": german.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$3.$2.$1"),
    "dates with dots and no zeros": german.replaceAll(/(\d{4})-0(\d)-0?(\d+)/g, "$3.$2.$1"),
    "a byte order mark": `\uFEFF${plain}`,
    "lines that end as in Windows": plain.replaceAll("\n", "\r\n"),
    "lines that end as in old Macs": plain.replaceAll("\n", "\r"),
    "lines that end in several ways": plain.replace("\n", "\r\n"),
    "no end of the last line": plain.trimEnd(),
    "empty lines": `\n${plain.replaceAll("\n", "\n\n ,\n")}\n\n`,
    "all in quotes": plain.replaceAll(/[^,\n]+/g, '"$&"'),
    "spaces around fields": plain.replaceAll(",", " , "),
    "fields that a spreadsheet filled up": plain.replaceAll("\n", ",,\n"),
    "days of the run": "day,front\n-1,0.5\n0,12.5\n7,-3\n28,1250\n",
    "numbers with exponents": plain.replace("1250", "1.25e3").replace("0.5", "5E-1"),
    "numbers without a zero, or with a plus": plain.replace("0.5", ".5").replace("12.5", "+12.5"),
    "a column among others": [
      'note;front;"a; b"\n'.replace("note", "note;date") +
        german
          .split("\n")
          .slice(1, -1)
          .map((line) => `"in ""two""\nlines";${line};x`)
          .join("\n"),
      { column: "front", when: "date" },
    ],
    "a file that is told its decimal mark": [plain.replaceAll(",", ";"), { decimal: "." }],
  };
  it.each(Object.entries(dialects))("%s", (_, dialect) => {
    const [text, options] = typeof dialect === "string" ? [dialect, {}] : dialect;
    expect(csvPoints(text, { start, ...options })).toEqual(points);
  });

  it("any numbers in any dialect", () => {
    const series = fc
      .uniqueArray(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 20 })
      .chain((days) =>
        fc
          .array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
            minLength: days.length,
            maxLength: days.length,
          })
          .map((values) => days.sort((a, b) => a - b).map((day, at) => ({ day, value: values[at]! + 0 }))),
      );
    const dialect = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t"),
      end: fc.constantFrom("\n", "\r\n", "\r"),
      decimal: fc.constantFrom(".", ","),
      mark: fc.constantFrom("", "\uFEFF"),
    });
    fc.assert(
      fc.property(series, dialect, (expected, { delimiter, end, decimal, mark }) => {
        const lines = expected.map(({ day, value }) => {
          const number = String(value).replace(".", decimal);
          return [String(day), number.includes(delimiter) ? `"${number}"` : number].join(delimiter);
        });
        const text = mark + [["day", "value"].join(delimiter), ...lines].join(end);
        expect(csvPoints(text, { decimal: decimal as "." | "," })).toEqual(expected);
      }),
    );
  });
});

it("gives an input: each value holds from its day until the next, the first before as well", () => {
  const input = csvSeries(plain, { start, unit: "km2" });
  expect(input.unit).toBe("km2");
  const on = (day: number) => input.value({ day } as Parameters<typeof input.value>[0]);
  expect([-9, 0, 6, 7, 27, 28, 400].map(on)).toEqual([0.5, 12.5, 12.5, -3, -3, 1250, 1250]);
});

describe("a file is refused in a line that says where:", () => {
  const dated = (...lines: readonly string[]): string => ["date;front;back", ...lines].join("\n");
  const pick = { column: "front" };
  const day = "2026-03-02";
  it.each<readonly [string, string, CsvOptions, string]>([
    [
      "dates that fall",
      dated(`${day};1;1`, "2026-03-01;1;1"),
      pick,
      'f.csv:3: date: "2026-03-01" is not allowed; expected a later one than 2026-03-02, on line 2',
    ],
    [
      "a date twice, across an empty line",
      dated(`${day};1;1`, "", `${day};1;1`),
      pick,
      'f.csv:4: date: "2026-03-02" is not allowed; expected a later one than line 2 has: it is the same',
    ],
    [
      "a gap",
      dated(`${day};;1`),
      pick,
      'f.csv:2: front: "" is not allowed; expected a number; without this line, the value before it would hold on',
    ],
    [
      "text in a number",
      dated(`${day};12 km;1`),
      pick,
      'f.csv:2: front: "12 km" is not allowed; expected a number',
    ],
    [
      "a number beyond all",
      dated(`${day};1e999;1`),
      pick,
      'f.csv:2: front: "1e999" is not allowed; expected a number',
    ],
    [
      "thousands beside decimals",
      dated(`${day};1.234,5;1`),
      pick,
      'f.csv:2: front: "1.234,5" is not allowed; expected a number with the decimal mark , and no marks for thousands',
    ],
    [
      "two decimal marks",
      dated(`${day};1,5;1`, "2026-03-03;1.5;1"),
      pick,
      'f.csv:3: front: "1.5" is not allowed; expected a number with the decimal mark , and no marks for thousands',
    ],
    [
      "what may be thousands",
      dated(`${day};1.250;1`, "2026-03-03;7;1"),
      pick,
      'f.csv:2: front: "1.250" is not allowed; expected a number that can be read in one way, or the option decimal: is 1.250 1250, or a decimal?',
    ],
    [
      "a day that the calendar lacks",
      dated("2026-03-01;1;1", "2026-02-30;1;1"),
      pick,
      'f.csv:3: date: "2026-02-30" is not allowed; expected a date as YYYY-MM-DD or DD.MM.YYYY',
    ],
    [
      "dates of another form",
      dated("2/3/2026;1;1"),
      pick,
      'f.csv:2: date: "2/3/2026" is not allowed; expected a date as YYYY-MM-DD or DD.MM.YYYY, or a whole number of days from the start',
    ],
    [
      "a day with dots that the calendar lacks",
      dated("1.3.2026;1;1", "30.02.2026;1;1"),
      pick,
      'f.csv:3: date: "30.02.2026" is not allowed; expected a date as YYYY-MM-DD or DD.MM.YYYY',
    ],
    [
      "a name that was read in another encoding",
      dated(`${day};1;1`).replace("front", "pr\uFFFDs"),
      { column: "prés" },
      'f.csv:1: column: "prés" is not allowed; expected a name in the header, which is not in UTF-8: save the file as "CSV UTF-8"',
    ],
    [
      "days and dates",
      dated("0;1;1", "2026-03-03;1;1"),
      pick,
      'f.csv:3: date: "2026-03-03" is not allowed; expected a whole number of days, as on the lines before',
    ],
    [
      "a misspelt column",
      dated(`${day};1;1`),
      { column: "frnot" },
      'f.csv:1: column: "frnot" is not allowed; expected one of front, back; did you mean front?',
    ],
    [
      "a misspelt column of dates",
      dated(`${day};1;1`),
      { ...pick, when: "dote" },
      'f.csv:1: when: "dote" is not allowed; expected one of date, front, back; did you mean date?',
    ],
    [
      "a column that could be either",
      dated(`${day};1;1`),
      {},
      "f.csv:1: column: undefined is not allowed; expected one of front, back",
    ],
    [
      "a name that two columns have",
      `day,front,front\n0,1,1`,
      pick,
      'f.csv:1: column: "front" is not allowed; expected a name that only one column has',
    ],
    [
      "an unquoted decimal comma",
      "day,front\n0,1,5",
      {},
      'f.csv:2: "0,1,5" is not allowed; expected 2 fields, as in the header; a decimal comma needs quotes, or semicolons between fields',
    ],
    [
      "a short line",
      dated(`${day};1`),
      pick,
      'f.csv:2: "2026-03-02;1" is not allowed; expected 3 fields, as in the header',
    ],
    [
      "an open quote",
      `day,front\n0,"1\n1,2`,
      {},
      'f.csv:2: "0,1" is not allowed; expected a quote that is closed',
    ],
    [
      "a quote within a field",
      `day,front\n0,"1"2`,
      {},
      'f.csv:2: "0,1"2" is not allowed; expected quotes around a whole field; one within it is written twice, as ""',
    ],
    [
      "no header",
      "0,1\n1,2",
      {},
      'f.csv:1: "0,1" is not allowed; expected a header with the names of columns, and lines of values below it',
    ],
    [
      "a header alone",
      "day,front\n",
      {},
      'f.csv:1: "day,front" is not allowed; expected a header with the names of columns, and lines of values below it',
    ],
    [
      "nothing",
      "",
      {},
      'f.csv:1: "" is not allowed; expected a header with the names of columns, and lines of values below it',
    ],
    ["another encoding", "d\0a\0y\0", {}, 'f.csv: "a zero byte" is not allowed; expected text in UTF-8'],
    [
      "dates without a start",
      dated(`${day};1;1`),
      { ...pick, start: undefined },
      "start: undefined is not allowed; expected the date of day 0 as YYYY-MM-DD, since f.csv has dates",
    ],
  ])("%s", (_, text, options, message) => {
    const read = (): unknown => csvPoints(text, { file: "f.csv", start, ...options });
    expect(read).toThrow(expect.objectContaining({ name: InputError.name, message }));
  });

  it("a misspelt option", () => {
    expect(() => csvSeries(plain, { colum: "front" } as CsvOptions)).toThrow("did you mean column?");
  });
});
