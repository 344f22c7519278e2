import { generatedColumns } from "../declared/row.ts";
import type { Path } from "../problems/known.ts";
import type { FileProblem } from "../problems/problem.ts";
import type { Declared } from "../schema.ts";

/** Problems for names that would give two columns, or two outcomes of a batch, one name. */
export function* columnProblems(declared: Declared): Generator<FileProblem> {
  const origins = new Map<string, string>();
  const columns = [...generatedColumns(declared), ...parameterColumns(declared)];
  for (const { name, origin, path } of columns.sort((one, other) => one.path.length - other.path.length)) {
    const before = origins.get(name);
    if (before !== undefined) {
      const allowed = `another name: ${origin} and ${before} would both be the column ${name}`;
      yield { path, value: path.at(-1), allowed };
    }
    origins.set(name, origin);
  }
  if (Object.hasOwn(declared.tables, NOTHING)) {
    const allowed = "another name: it is that of the runs in which no table has a text";
    yield { path: ["tables", NOTHING], value: NOTHING, allowed };
  }
}

/** Name of the outcome that no table has a text. */
const NOTHING = "nothing";

function parameterColumns({ parameters = {} }: Declared) {
  return Object.keys(parameters).map((id) => {
    const path: Path = ["parameters", id];
    return { name: id, origin: `the parameter ${id}`, path };
  });
}
