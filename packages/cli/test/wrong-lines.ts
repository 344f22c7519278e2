import { alaska } from "@summitry/alaska";
import { parameters, simulate } from "@summitry/core";
import { commands } from "../src/commands/commands.ts";

const names = commands.map(({ name }) => name).join(", ");
const ids = parameters(alaska()).length;
/** How many of them vary by default: the structure of the model is fixed. */
const vary = ids - Object.keys(alaska().definition.fixed ?? {}).length;
const meetings = simulate(alaska(), { seed: 42 }).log.filter(({ type }) => type === "open").length;

/**
 * Wrong command lines, each with the one line that is said of it after "error: ". Braces stand for paths, "" for a word
 * without letters, and … for names that are left out here.
 */
export const wrongLines: readonly (readonly [line: string, says: string])[] = [
  ["fly", `command: "fly" is not allowed; expected one of ${names}`],
  [
    "alaska",
    'command: "alaska" is not allowed; expected a command before it, as in run alaska or batch alaska',
  ],
  [
    "my-scenario.yaml",
    'command: "my-scenario.yaml" is not allowed; expected a command before it, as in run my-scenario.yaml or batch my-scenario.yaml',
  ],
  ["bach alaska", `command: "bach" is not allowed; expected one of ${names}; did you mean batch?`],
  ["help fly", `command: "fly" is not allowed; expected one of ${names}`],
  ["version", 'command: "version" is not allowed; expected --version'],
  ["run", 'scenario: "" is not allowed; expected alaska, or a file: my-scenario.yaml, ./mine.ts'],
  [
    "run mars",
    'scenario: "mars" is not allowed; expected alaska, or the path of a file: my-scenario.yaml, ./my-scenario.ts',
  ],
  [
    "run Alaska",
    'scenario: "Alaska" is not allowed; expected alaska, or the path of a file: my-scenario.yaml, ./my-scenario.ts; did you mean alaska?',
  ],
  [
    "replay alaska none.json",
    'file: "none.json" is not allowed; expected a file that is there and can be read',
  ],
  [
    "replay alaska package.json",
    'file: "package.json" is not allowed; expected what play --log wrote, with a log in it',
  ],
  [
    "replay alaska README.md",
    'file: "README.md" is not allowed; expected what play --log wrote, with a log in it',
  ],
  ["replay alaska", 'file: "" is not allowed; expected what `play --log` wrote'],
  ["run alaska mars", 'argument: "mars" is not allowed; expected nothing more after <scenario>'],
  [
    "run alaska --sed 5",
    'option: "--sed" is not allowed; expected one of --seed, --run, --without, --relax, --set, --prior, --verbose, --json; did you mean --seed?',
  ],
  [
    "run alaska --speed 5",
    'option: "--speed" is not allowed; expected one of --seed, --run, --without, --relax, --set, --prior, --verbose, --json; did you mean --seed?',
  ],
  [
    "run alaska -x",
    'option: "-x" is not allowed; expected one of --seed, --run, --without, --relax, --set, --prior, --verbose, --json',
  ],
  ["run alaska --seed", '--seed: "" is not allowed; expected --seed <text>: seed of the run'],
  ["run alaska --seed --json", '--seed: "--json" is not allowed; expected a value'],
  ["run alaska --seed 1 --seed 2", '--seed: "2" is not allowed; expected one value, and "1" came before'],
  [
    "batch alaska --runs 20 --json --runs 30",
    '--runs: "30" is not allowed; expected one value, and "20" came before',
  ],
  [
    "run alaska --set cession=true --set cession=false",
    '--set: "cession=false" is not allowed; expected every name once, and cession=true came before',
  ],
  [
    "compare alaska --variant lossAversion=1,lossAversion=2",
    '--variant: "lossAversion=1,lossAversion=2" is not allowed; expected every name once, and lossAversion=1 came before',
  ],
  [
    "run alaska --without momentum --without momentun",
    'without: "momentun" is not allowed; expected one of momentum, …; did you mean momentum?',
  ],
  ["run {scratch}", 'scenario: "{scratch}" is not allowed; expected a file, and this is a folder'],
  [
    "batch {scratch}/program",
    'scenario: "{scratch}/program" is not allowed; expected a file of one of the kinds .yaml, .yml, .json, .ts, .mts, .js, .mjs; did you mean {program}?',
  ],
  ["run alaska --run -1", '--run: "-1" is not allowed; expected a whole number of at least 0'],
  ["why alaska --meeting 0", '--meeting: "0" is not allowed; expected a whole number of at least 1'],
  [
    "why alaska --meeting 999",
    `--meeting: 999 is not allowed; expected a meeting of that run, from 1 to ${meetings}`,
  ],
  ["run alaska --run 1.5", '--run: "1.5" is not allowed; expected a whole number of at least 0'],
  [
    "run alaska --run",
    '--run: "" is not allowed; expected --run <number>: which run of the seed: run 17 is row 17 of a batch',
  ],
  [
    "run alaska --without",
    '--without: "" is not allowed; expected --without <mechanisms>: mechanisms to switch off, with commas between them',
  ],
  [
    "run alaska --without momentun",
    'without: "momentun" is not allowed; expected one of momentum, …; did you mean momentum?',
  ],
  ["run alaska --without momentum,", 'without: "" is not allowed; expected one of momentum, …'],
  [
    "run alaska --set momentum",
    '--set: "momentum" is not allowed; expected name=value, with commas between several, and + within a list: relax=a+b',
  ],
  [
    "run alaska --set =3",
    '--set: "=3" is not allowed; expected name=value, with commas between several, and + within a list: relax=a+b',
  ],
  [
    "run alaska --set lossAversion=",
    '--set: "lossAversion=" is not allowed; expected name=value, with commas between several, and + within a list: relax=a+b',
  ],
  [
    "run alaska --relax zelensky.guarantee",
    '--relax: "zelensky.guarantee" is not allowed; expected one of zelensky.recognition, …; did you mean zelensky.guarantees?',
  ],
  [
    "run alaska --set without=momentum",
    '--set: "without=momentum" is not allowed; expected --without momentum instead: it is no setting',
  ],
  [
    "run alaska --set parameters=median",
    `parameters: "median" is not allowed; expected "mode" or values by id (${ids} ids)`,
  ],
  [
    "run alaska --set horizonDays=100001",
    "horizonDays: 100001 is not allowed; expected a whole number from 0 to 100000",
  ],
  [
    "run alaska --set horizonDays=soon",
    'horizonDays: "soon" is not allowed; expected a whole number from 0 to 100000',
  ],
  [
    "run alaska --set horizonDays=-1",
    "horizonDays: -1 is not allowed; expected a whole number from 0 to 100000",
  ],
  ["run alaska --set start=2025-02-30", 'start: "2025-02-30" is not allowed; expected a date as YYYY-MM-DD'],
  ["run alaska --set start=tomorrow", 'start: "tomorrow" is not allowed; expected a date as YYYY-MM-DD'],
  [
    "run alaska --set relax=recognition,guarantees",
    '--set: "relax=recognition,guarantees" is not allowed; expected name=value, with commas between several, and + within a list: relax=a+b',
  ],
  [
    "run alaska --set relax=recognition+luck",
    'relax: "luck" is not allowed; expected one of recognition, guarantees, reparations',
  ],
  [
    "run alaska --set relax=recognitoin",
    'relax: "recognitoin" is not allowed; expected one of recognition, guarantees, reparations; did you mean recognition?',
  ],
  [
    "run alaska --set momentum=fast",
    'momentum: "fast" is not allowed; expected "collapse", "breakthrough", an input, or a list of { day, value }',
  ],
  [
    "run alaska --set momentum=3",
    'momentum: 3 is not allowed; expected "collapse", "breakthrough", an input, or a list of { day, value }',
  ],
  ["run alaska --set speed=1", '--set: "speed" is not allowed; expected one of parameters, …'],
  [
    "run alaska --set europeAtTabel=true",
    '--set: "europeAtTabel" is not allowed; expected one of parameters, …; did you mean europeAtTable?',
  ],
  ["run alaska --set europeAtTable=yes", 'europeAtTable: "yes" is not allowed; expected true or false'],
  ["run alaska --set europeAtTable=1", "europeAtTable: 1 is not allowed; expected true or false"],
  ["run alaska --set putin.speed=1", '--set: "putin.speed" is not allowed; expected one of parameters, …'],
  [
    "run alaska --set lossAversin=1",
    '--set: "lossAversin" is not allowed; expected one of parameters, …; did you mean lossAversion?',
  ],
  ["run alaska --set lossAversion=high", '--set lossAversion: "high" is not allowed; expected a number'],
  [
    "run alaska --set lossAversion=-1",
    "parameters.lossAversion: -1 is not allowed; expected a number from 1 to 100",
  ],
  [
    "run alaska --set momentum.memory=1.5",
    "parameters.momentum.memory: 1.5 is not allowed; expected a number from 0 to 0.9999 (share left after a day)",
  ],
  ["run ./nowhere.yaml", 'scenario: "./nowhere.yaml" is not allowed; expected a file that is there'],
  [
    "run ./nowhere.txt",
    'scenario: "./nowhere.txt" is not allowed; expected a file of one of the kinds .yaml, .yml, .json, .ts, .mts, .js, .mjs',
  ],
  [
    "run {yaml} --set catch.meen=1",
    '--set: "catch.meen" is not allowed; expected one of north.patience, catch.mean; did you mean catch.mean?',
  ],
  ["run {yaml} --set catch.mean=much", '--set catch.mean: "much" is not allowed; expected a number'],
  [
    "run {yaml} --without tide",
    '--without: "tide" is not allowed; expected nothing: the scenario has no mechanisms',
  ],
  ["run {yaml} --set north.patience=true", "--set north.patience: true is not allowed; expected a number"],
  [
    "run {module} --without tide",
    '--without: "tide" is not allowed; expected nothing: the file exports a scenario, and no function that takes options',
  ],
  [
    "run {function} --set rain.strat=1",
    '--set: "rain.strat" is not allowed; expected one of rain.start; did you mean rain.start?',
  ],
  [
    "run {program}",
    '{program}: ["result"] is not allowed; expected a module whose default export is a scenario, or a function that makes one; this is a program, which node {program} starts',
  ],
  ["params", 'scenario: "" is not allowed; expected alaska, or a file: my-scenario.yaml, ./mine.ts'],
  ["params alaska speed", 'part: "speed" is not allowed; expected part of an id, such as judgement, …'],
  ['params alaska ""', 'part: "" is not allowed; expected a value'],
  [
    "params mars",
    'scenario: "mars" is not allowed; expected alaska, or the path of a file: my-scenario.yaml, ./my-scenario.ts',
  ],
  ["params alaska momentum extra", 'argument: "extra" is not allowed; expected nothing more after [part]'],
  [
    "list mars",
    'scenario: "mars" is not allowed; expected alaska, or the path of a file: my-scenario.yaml, ./my-scenario.ts',
  ],
  ["list alaska extra", 'argument: "extra" is not allowed; expected nothing more after [scenario]'],
  ["play alaska", '--as: "" is not allowed; expected --as <agent>: whose seat you take'],
  ["play alaska --as", '--as: "" is not allowed; expected --as <agent>: whose seat you take'],
  ["play alaska --as modi", '--as: "modi" is not allowed; expected one of trump, putin, zelensky, europe'],
  [
    "play alaska --as Putin",
    '--as: "Putin" is not allowed; expected one of trump, putin, zelensky, europe; did you mean putin?',
  ],
  [
    "play alaska --as putin --log {full}",
    '--log: "{full}" is not allowed; expected a file, and this is a directory',
  ],
  [
    "play alaska --as putin --log -",
    '--log: "-" is not allowed; expected a file, such as ./- for one of that name',
  ],
  [
    "play alaska --as putin --log {scratch}/none/log.json",
    '--log: "{scratch}/none/log.json" is not allowed; expected a file in a folder that exists',
  ],
  ["play alaska --as putin --run x", '--run: "x" is not allowed; expected a whole number of at least 0'],
  ["batch", 'scenario: "" is not allowed; expected alaska, or a file: my-scenario.yaml, ./mine.ts'],
  ["batch alaska --runs", '--runs: "" is not allowed; expected --runs <number>: number of runs'],
  ["batch alaska --runs 0", '--runs: "0" is not allowed; expected a whole number from 1 to 1,000,000,000'],
  [
    "batch alaska --runs 1e3",
    '--runs: "1e3" is not allowed; expected a whole number from 1 to 1,000,000,000; did you mean 1000?',
  ],
  [
    "batch alaska --runs 1,000",
    '--runs: "1,000" is not allowed; expected a whole number from 1 to 1,000,000,000; did you mean 1000?',
  ],
  [
    "batch alaska --runs 2000000",
    "--runs: 2000000 is not allowed; expected at most 1,000,000, unless --out names a folder for the rows",
  ],
  ["batch alaska --workers -1", '--workers: "-1" is not allowed; expected a whole number from 0 to 256'],
  ["batch alaska --workers many", '--workers: "many" is not allowed; expected a whole number from 0 to 256'],
  ["batch alaska --workers 1000", '--workers: "1000" is not allowed; expected a whole number from 0 to 256'],
  [
    "batch alaska --until reset",
    '--until: "reset" is not allowed; expected outcome=width, with a width above 0 and below 1',
  ],
  [
    "batch alaska --until reset=5%",
    '--until: "reset=5%" is not allowed; expected outcome=width, with a width above 0 and below 1; did you mean reset=0.05?',
  ],
  [
    "batch alaska --until reset=5",
    '--until: "reset=5" is not allowed; expected outcome=width, with a width above 0 and below 1',
  ],
  ["batch alaska --until luck=0.1", '--until: "luck" is not allowed; expected one of …'],
  [
    "batch alaska --resume",
    "--resume: true is not allowed; expected --out as well, the folder to go on with",
  ],
  [
    "batch alaska --take-over",
    "--take-over: true is not allowed; expected --out as well, the folder to take over",
  ],
  [
    "batch alaska --shard 1/2",
    '--shard: "1/2" is not allowed; expected --out as well, a folder for the shard',
  ],
  [
    "batch alaska --shard 4/3 --out {scratch}/new",
    '--shard: "4/3" is not allowed; expected i/n, with i from 1 to n',
  ],
  [
    "batch alaska --shard 1of2 --out {scratch}/new",
    '--shard: "1of2" is not allowed; expected i/n, with i from 1 to n',
  ],
  [
    "batch alaska --out {full}",
    'out: "{full}" is not allowed; expected a new or empty folder; it holds notes.txt, and no _manifest.json',
  ],
  ["batch alaska --out {file}", '--out: "{file}" is not allowed; expected a folder, and this is a file'],
  ["batch alaska --rows {full}", '--rows: "{full}" is not allowed; expected a file, and this is a directory'],
  [
    "batch alaska --rows {file}",
    '--rows: "{file}" is not allowed; expected a file that does not exist yet, or --force to replace it',
  ],
  [
    "batch alaska --rows {scratch}/none/rows.jsonl",
    '--rows: "{scratch}/none/rows.jsonl" is not allowed; expected a file in a folder that exists',
  ],
  [
    "batch alaska --rows - --json",
    '--rows: "-" is not allowed; expected a file: --json has the output to itself',
  ],
  ["batch alaska --seed=", '--seed: "" is not allowed; expected a value'],
  [
    "batch alaska --shard 1/2 --out {scratch}/new --until reset=0.1",
    '--until: "reset=0.1" is not allowed; expected nothing beside --shard: one shard can\'t know how precise all of them are',
  ],
  [
    "sweep alaska",
    '--vary: "none" is not allowed; expected at least one, such as --vary momentum.mean=0:200:20',
  ],
  [
    "sweep alaska --vary momentum.mean",
    '--vary: "momentum.mean" is not allowed; expected name=1,2,3, name=from:to:step, name=from:to or name=prior',
  ],
  [
    "sweep alaska --vary lossAversion=1,,2",
    '--vary: "lossAversion=1,,2" is not allowed; expected name=1,2,3, name=from:to:step, name=from:to or name=prior',
  ],
  [
    "sweep alaska --vary lossAversion=1 --vary lossAversion=2",
    '--vary: "lossAversion=2" is not allowed; expected every name once, and lossAversion=1 came before',
  ],
  [
    "sweep alaska --vary momentum.mean=0:200:30",
    "range.step: 30 is not allowed; expected a step that leads from 0 to 200",
  ],
  [
    "sweep alaska --vary momentum.maen=0,200",
    '--vary: "momentum.maen" is not allowed; expected a parameter, as `summitry params` lists them, or an option, as `summitry list` does; did you mean momentum.mean?',
  ],
  [
    "sweep alaska --vary europeAtTable=maybe",
    'europeAtTable: "maybe" is not allowed; expected true or false',
  ],
  [
    "sweep alaska --vary europeAtTable=prior --vary lossAversion=1,2",
    '--vary europeAtTable: "prior" is not allowed; expected values of the option: 1,2,3 or true,false',
  ],
  [
    "sweep alaska --vary lossAversion=low,high",
    '--vary lossAversion: "low" is not allowed; expected a number',
  ],
  [
    "sweep alaska --vary lossAversion=1:2",
    '--vary lossAversion: "1:2" is not allowed; expected values, 1,2,3 or from:to:step; others take sobol',
  ],
  [
    "sweep alaska --vary lossAversion=-1,2",
    "vary.lossAversion.0: -1 is not allowed; expected a number from 1 to 100",
  ],
  [
    "sweep alaska --set lossAversion=2 --vary lossAversion=1,2",
    'vary: "lossAversion" is not allowed; expected what is drawn: the scenario is holding lossAversion',
  ],
  [
    "sweep alaska --design sobol --vary lossAversion=1,2",
    '--vary lossAversion: "1,2" is not allowed; expected from:to or prior: the design itself says where its points lie',
  ],
  [
    "sweep alaska --design sobel",
    '--design: "sobel" is not allowed; expected one of grid, latin-hypercube, sobol, one-at-a-time; did you mean sobol?',
  ],
  [
    "sweep alaska --vary lossAversion=1,2 --points 8",
    "--points: 8 is not allowed; expected nothing with --design grid: its points are the values of --vary",
  ],
  [
    "sweep alaska --vary lossAversion=1,2 --of resett",
    '--of: "resett" is not allowed; expected one of groundCeasefire, …; did you mean reset?',
  ],
  [
    "sweep alaska --vary lossAversion=1,2 --resume",
    "--resume: true is not allowed; expected --out as well, the folder to go on with",
  ],
  [
    "sweep alaska --vary lossAversion=1,2 --shard 1/2",
    '--shard: "1/2" is not allowed; expected --out as well, a folder for the shard',
  ],
  [
    "sweep alaska --vary lossAversion=1,2 --runs 1000000",
    "--runs: 2000000 is not allowed; expected at most 1,000,000 in all, unless --out names a folder for the rows",
  ],
  [
    "batch alaska --prior wide",
    '--prior: "wide" is not allowed; expected nothing: the scenario draws every parameter on its own as it is',
  ],
  ["batch alaska --prior narrow", '--prior: "narrow" is not allowed; expected wide'],
  [
    "compare alaska",
    'variants: "none" is not allowed; expected at least one: --set, --without, --relax, --prior or --variant',
  ],
  ["compare alaska --variant cession=maybe", 'cession: "maybe" is not allowed; expected true or false'],
  [
    "compare alaska --variant",
    '--variant: "" is not allowed; expected --variant <name=value>: one more variant; may be given several times',
  ],
  [
    "compare alaska --variant without=momentum",
    '--variant: "without=momentum" is not allowed; expected --without momentum instead: it is no setting',
  ],
  ["compare alaska --without luck", 'without: "luck" is not allowed; expected one of momentum, …'],
  [
    "compare alaska --runs 200000 --set cession=true",
    '--runs: "200000" is not allowed; expected a whole number from 1 to 100,000',
  ],
  [
    "compare --set cession=true",
    'scenario: "" is not allowed; expected alaska, or a file: my-scenario.yaml, ./mine.ts',
  ],
  ["merge", '--out: "" is not allowed; expected --out <folder>: new folder for the batch'],
  ["merge {full} --out {scratch}/new", "{full}: holds no shard: there is no _manifest.json"],
  ["merge {scratch}/none --out {scratch}/new", "{scratch}/none: holds no shard: there is no _manifest.json"],
  ["claims", 'scenario: "" is not allowed; expected alaska, or a file: my-scenario.yaml, ./mine.ts'],
  [
    "claims mars",
    'scenario: "mars" is not allowed; expected alaska, or the path of a file: my-scenario.yaml, ./my-scenario.ts',
  ],
  [
    "claims {yaml}",
    'scenario: "{yaml}" is not allowed; expected a scenario that brings claims: a scenario package, or a file that declares them',
  ],
  ["claims alaska --only luck", '--only: "luck" is not allowed; expected one of momentum-ceasefire, …'],
  [
    "claims alaska --only",
    '--only: "" is not allowed; expected --only <ids>: ids of claims to run, with commas between them',
  ],
  ["claims alaska --runs 0", '--runs: "0" is not allowed; expected a whole number from 1 to 100,000'],
  ["report", 'folder: "" is not allowed; expected folder that summitry batch --out has written'],
  ["report {scratch}/none", "{scratch}/none: holds no batch: there is no _manifest.json"],
  ["report {full}", "{full}: holds no batch: there is no _manifest.json"],
  ["report {file}", 'folder: "{file}" is not allowed; expected a folder, and this is a file'],
  ["describe", 'folders: "" is not allowed; expected folders of batches that stand beside each other'],
  ["describe {full}", "{full}: holds no batch: there is no _manifest.json"],
  [
    "report {full} --with",
    '--with: "" is not allowed; expected --with <folder>: runs of a what-if, of the same seed; may be given several times',
  ],
  ["init {full}", 'folder: "{full}" is not allowed; expected a new or empty folder; it holds notes.txt'],
  ["init {file}", 'folder: "{file}" is not allowed; expected a folder, and this is a file'],
  ["init a b", 'argument: "b" is not allowed; expected nothing more after [folder]'],
  [
    "merge {file} --out {scratch}/new",
    'folders: "{file}" is not allowed; expected a folder, and this is a file',
  ],
  ["batch alaska --force 1", 'argument: "1" is not allowed; expected nothing more after <scenario>'],
  [
    "run alaska --set parameters=mode,lossAversin=1",
    '--set: "lossAversin" is not allowed; expected one of parameters, …; did you mean lossAversion?',
  ],
  [
    "report {full} --scenario",
    '--scenario: "" is not allowed; expected --scenario <file>: file of the scenario, if it is a module of your own',
  ],
  [
    "run alaska --set catch.mean=1,horizonDays=2",
    '--set: "catch.mean" is not allowed; expected one of parameters, …',
  ],
  [
    "sensitivity",
    'scenario: "" is not allowed; expected alaska, or a file: my-scenario.yaml, ./mine.ts; or the folder of a batch',
  ],
  [
    "sensitivity mars",
    'scenario: "mars" is not allowed; expected alaska, or the path of a file: my-scenario.yaml, ./my-scenario.ts',
  ],
  ["sensitivity {full}", "{full}: holds no batch: there is no _manifest.json"],
  [
    "sensitivity {full} --over groups",
    '--over: ["groups"] is not allowed; expected nothing beside a folder: its runs are there',
  ],
  [
    "sensitivity {full} --seed 7",
    '--seed: "7" is not allowed; expected nothing beside a folder: its runs are there',
  ],
  [
    "sensitivity alaska --shard 1/2 --out {scratch}/new --figure {scratch}/new.svg",
    '--figure: "{scratch}/new.svg" is not allowed; expected nothing beside --shard',
  ],
  [
    "sensitivity alaska --method soobl",
    '--method: "soobl" is not allowed; expected one of given-data, sobol, morris, shapley, luck; did you mean sobol?',
  ],
  [
    "sensitivity alaska --of airTruc",
    'of: "airTruc" is not allowed; expected an outcome or a column of the scenario; did you mean airTruce?',
  ],
  [
    "sensitivity alaska --of endReason",
    'of: "endReason" is not allowed; expected a column of numbers, or of yes and no',
  ],
  [
    "sensitivity alaska --over groups",
    '--over: "groups" is not allowed; expected nothing with given-data: it takes runs that are made for it, by --method sobol, morris or shapley',
  ],
  [
    "sensitivity alaska --method morris --over momentun.",
    `over: "momentun." is not allowed; expected one of its ${vary} parameters, or a group such as judgement.; did you mean momentum.?`,
  ],
  [
    "sensitivity alaska --method sobol --runs 1000",
    `runs: 1000 is not allowed; expected at least ${10 * (vary + 3)}: 10 points of ${vary + 3} runs each`,
  ],
  [
    "sensitivity alaska --method luck --runs 9",
    "runs: 9 is not allowed; expected at least 20: 10 points of 2 runs each",
  ],
  ["sensitivity alaska --never soon", '--never: "soon" is not allowed; expected a finite number'],
  [
    "sensitivity alaska --shard 1/2",
    '--shard: "1/2" is not allowed; expected --out as well, a folder for the shard',
  ],
  [
    "sensitivity alaska --out {file}",
    '--out: "{file}" is not allowed; expected a folder, and this is a file',
  ],
  [
    "sensitivity alaska --scenario mine.ts",
    '--scenario: "mine.ts" is not allowed; expected nothing beside a scenario: it is for a folder',
  ],
  [
    "discover alaska",
    '--outcome: "" is not allowed; expected --outcome <name>: the outcome to look for (see `summitry list`)',
  ],
  ["discover alaska --outcome luck", '--outcome: "luck" is not allowed; expected one of …'],
  [
    "discover alaska --outcome reset --density 2",
    '--density: "2" is not allowed; expected a number from 0 to 1',
  ],
  [
    "discover alaska --outcome reset --parameters lossAversin",
    '--parameters: "lossAversin" is not allowed; expected one of …; did you mean lossAversion?',
  ],
  ["discover {full} --outcome reset", "{full}: holds no batch: there is no _manifest.json"],
  [
    "discover {full} --outcome reset --runs 5",
    "--runs: 5 is not allowed; expected nothing beside a folder: its runs are there",
  ],
  [
    "discover alaska --outcome reset --scenario mine.ts",
    '--scenario: "mine.ts" is not allowed; expected nothing beside a scenario: it is for a folder',
  ],
  [
    "discover alaska --outcome reset --resume",
    "--resume: true is not allowed; expected --out as well, the folder to go on with",
  ],
  [
    "discover alaska --outcome reset --out {file}",
    '--out: "{file}" is not allowed; expected a folder, and this is a file',
  ],
  [
    "forecast",
    'scenario: "" is not allowed; expected alaska, or a file: my-scenario.yaml, ./mine.ts; or the folder of a batch',
  ],
  [
    "forecast alaska --outcomes resett",
    '--outcomes: "resett" is not allowed; expected one of …; did you mean reset?',
  ],
  [
    "forecast alaska --columns gainKm",
    '--columns: "gainKm" is not allowed; expected one of …; did you mean gainKm2?',
  ],
  ["forecast alaska --date today", '--date: "today" is not allowed; expected a date as YYYY-MM-DD'],
  [
    "forecast alaska --date 2025-02-30 --runs 1",
    '--date: "2025-02-30" is not allowed; expected a date as YYYY-MM-DD',
  ],
  [
    "forecast alaska --out {file}",
    '--out: "{file}" is not allowed; expected a file that does not exist yet, or --force to replace it',
  ],
  ["score", '--facts: "" is not allowed; expected --facts <file>: JSON file with { facts, references }'],
  [
    "score {scratch}/none --facts {file}",
    'forecasts: "{scratch}/none" is not allowed; expected a file that is there and can be read',
  ],
  [
    "score {file} --facts {file}",
    'forecasts: "{file}" is not allowed; expected a JSON file with a forecast, as summitry forecast writes it',
  ],
  [
    "score package.json --facts package.json",
    'package.json: "name" is not allowed; expected one of facts, references',
  ],
  [
    "calibrate alaska",
    '--observed: "" is not allowed; expected --observed <file>: JSON file with { observed }, the record',
  ],
  [
    "calibrate alaska --observed {file}",
    '--observed: "{file}" is not allowed; expected a JSON file with { observed }',
  ],
  [
    "calibrate alaska --observed package.json",
    'package.json: "name" is not allowed; expected one of observed',
  ],
  [
    "calibrate alaska --observed {scratch}/none.json",
    '--observed: "{scratch}/none.json" is not allowed; expected a file that is there and can be read',
  ],
  [
    "calibrate alaska --observed {file} --method mcmc",
    '--method: "mcmc" is not allowed; expected one of tempering, rejection',
  ],
  [
    "calibrate alaska --observed {file} --least 3",
    '--least: "3" is not allowed; expected a whole number from 20 to 1,000,000',
  ],
  [
    "calibrate alaska --observed {file} --check 1",
    '--check: "1" is not allowed; expected a whole number from 20 to 10,000',
  ],
];
