import { partsOf } from "../runs/part.ts";
import { countsDigest, type Manifest, type StoredPart } from "./manifest.ts";
import { partName } from "./names.ts";
import { FAILURE } from "./stored-column.ts";

/** What is wrong with a manifest whose values each look right, if anything; in words that follow its path. */
export function firstFault(manifest: Manifest): string | null {
  return shardFault(manifest) ?? columnFault(manifest) ?? tilingFault(manifest) ?? partFault(manifest);
}

function shardFault({ shard }: Manifest): string | null {
  if (shard === null || shard.index <= shard.of) return null;
  return `contradicts itself: it is shard ${shard.index} of ${shard.of}`;
}

function columnFault({ columns }: Manifest): string | null {
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) return `lists the column ${twice} twice`;
  const missing = ["seed", "run", FAILURE].find((name) => !names.includes(name));
  return missing === undefined ? null : `lists no column ${missing}`;
}

/** Parts tile the runs: each is one of those that the batch is cut into, none is there twice, and a complete one has all. */
function tilingFault({ runs, shard, halfWidth, complete, parts }: Manifest): string | null {
  const all = partsOf(runs, shard);
  const expected = new Map(all.map((part) => [part.index, part]));
  const seen = new Set<number>();
  for (const [at, { file, index, from, to }] of parts.entries()) {
    const where = `parts.${at}`;
    if (file !== partName(index))
      return `calls ${where} ${JSON.stringify(file)}; expected ${partName(index)}`;
    const tile = expected.get(index);
    if (tile === undefined) return `lists ${file}, which is none of the parts of this batch`;
    if (from !== tile.from || to !== tile.to)
      return `lists ${file} with runs ${from} to ${to}; expected ${tile.from} to ${tile.to}`;
    if (seen.has(index)) return `lists ${file} twice`;
    seen.add(index);
  }
  if (!complete) return null;
  const wanted = halfWidth === null ? all : all.slice(0, Math.max(1, parts.length));
  const gap = wanted.find(({ index }) => !seen.has(index));
  return gap === undefined ? null : `says that the batch is complete, and lists no ${partName(gap.index)}`;
}

function partFault({ parts }: Manifest): string | null {
  for (const part of parts) {
    const fault = countFault(part);
    if (fault !== null) return fault;
  }
  return null;
}

function countFault(part: StoredPart): string | null {
  const { file, from, to, failed, outcomes, countsSha256 } = part;
  if (failed > to - from) return `counts ${failed} failures in ${file}, which holds ${to - from} runs`;
  if (countsDigest(part) !== countsSha256)
    return `was altered: the counts of ${file} are not those that were made with it`;
  const rows = to - from - failed;
  const [name, count] = Object.entries(outcomes).find(([, times]) => times > rows) ?? [];
  return name === undefined ? null : `counts ${name} ${count} times in ${file}, which holds ${rows} rows`;
}
